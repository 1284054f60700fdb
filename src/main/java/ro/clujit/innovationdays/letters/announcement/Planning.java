package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.announcement.PlanFault.What;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** Says what is wrong with what an organiser wants to announce. */
@ApplicationScoped
public class Planning {

    private final Recipients recipients;

    Planning(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Empty where all is right. */
    public List<PlanFault> faults(Edition edition, Nature nature, Plan plan) {
        var faults = new ArrayList<PlanFault>();
        Wording wording = plan.wording();
        addMissing(edition, nature, plan, faults);
        addText("subject", wording.subject(), Wording.LONGEST_SUBJECT, What.SUBJECT_LONG, faults);
        addText("text", wording.text(), Wording.LONGEST_TEXT, What.TEXT_LONG, faults);
        if (plan.recipients().isOfContacts() && wording.namesTicketLink()) {
            for (Language language : Language.values()) {
                if (Wording.written(wording.text(), language).contains(Wording.TICKET_LINK)) {
                    faults.add(new PlanFault("text-" + language, What.NO_TICKETS, Wording.TICKET_LINK));
                }
            }
        }
        if (plan.pace().pauseSeconds() != null && plan.pace().perMinute() != null) {
            faults.add(new PlanFault("per-minute", What.TWO_PACES, ""));
        }
        boolean looksElsewhere = plan.recipients().editions().stream().anyMatch(one -> !one.equals(edition.id()));
        if (nature == Nature.PRACTICAL && looksElsewhere) {
            faults.add(new PlanFault("editions", What.OTHER_EDITION, ""));
        }
        return faults;
    }

    /** A language is left out only where nobody reads it; half of one is wrong anyway. */
    private void addMissing(Edition edition, Nature nature, Plan plan, List<PlanFault> faults) {
        Wording wording = plan.wording();
        boolean isInBoth = wording.isIn(Language.ro) && wording.isIn(Language.en);
        if (isInBoth) {
            return;
        }
        Counted counted = recipients.count(edition, nature, plan.recipients());
        for (Language language : Language.values()) {
            boolean isBegun = !Wording.written(wording.subject(), language).isEmpty()
                    || !Wording.written(wording.text(), language).isEmpty();
            boolean isOnlyHope = !wording.isIn(language.other());
            if (wording.isIn(language) || counted.reading(language) == 0 && !isBegun && !isOnlyHope) {
                continue;
            }
            What what = What.MISSING;
            if (counted.reading(language) > 0) {
                what = language == Language.ro ? What.MISSING_RO : What.MISSING_EN;
            }
            String readers = String.valueOf(counted.reading(language));
            if (Wording.written(wording.subject(), language).isEmpty()) {
                faults.add(new PlanFault("subject-" + language, what, readers));
            }
            if (Wording.written(wording.text(), language).isEmpty()) {
                faults.add(new PlanFault("text-" + language, what, readers));
            }
        }
    }

    private static void addText(String field, Bilingual text, int most, What isLong, List<PlanFault> faults) {
        for (Language language : Language.values()) {
            String written = Wording.written(text, language);
            if (written.length() > most) {
                faults.add(new PlanFault(field + "-" + language, isLong, String.valueOf(most)));
            }
            Wording.unknownIn(written, field.equals("subject")).stream()
                    .findFirst()
                    .ifPresent(unknown -> faults.add(new PlanFault(field + "-" + language, What.PLACEHOLDER, unknown)));
        }
    }
}
