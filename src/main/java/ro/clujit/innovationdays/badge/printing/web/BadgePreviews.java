package ro.clujit.innovationdays.badge.printing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.badge.BadgeDesigns;
import ro.clujit.innovationdays.badge.BadgeLook;
import ro.clujit.innovationdays.badge.BadgeMessages;
import ro.clujit.innovationdays.badge.BadgePdf;
import ro.clujit.innovationdays.badge.BadgeRole;
import ro.clujit.innovationdays.badge.BadgeSample;
import ro.clujit.innovationdays.badge.BadgeView;
import ro.clujit.innovationdays.badge.BadgeViews;
import ro.clujit.innovationdays.badge.BadgeViews.Person;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Shows badges in a page: of a ticket, and of people made up whose names are hard to print. */
@ApplicationScoped
class BadgePreviews {

    /** A badge in a page. @param label whose it is and as what */
    public record Preview(String label, String picture) {}

    private record Sample(String name, String organisation, String jobTitle, Set<BadgeRole> roles, Language language) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "Ștefan Țurcanu",
                    "Universitatea Babeș-Bolyai",
                    "Lector universitar",
                    Set.of(BadgeRole.ATTENDEE),
                    Language.ro),
            new Sample(
                    "Maximiliana-Alexandrina von Hohenzollern-Sigmaringen de la Cluj și Făgăraș",
                    "Institute for the History of Very Long Names and of Those Who Bear Them",
                    "Head of the Department of Correspondence",
                    Set.of(BadgeRole.SPEAKER, BadgeRole.PRESS),
                    Language.en),
            new Sample("Ioana Île", "", "", Set.of(BadgeRole.ORGANISER), Language.ro),
            new Sample("Åse Wójcik", "Reuters", "Correspondent", Set.of(BadgeRole.PRESS), Language.en),
            new Sample("", "Întreprinderea Știință și Tehnică", "", Set.of(BadgeRole.SPONSOR), Language.ro));

    private final BadgeViews views;
    private final BadgeDesigns designs;
    private final BadgePdf pdf;
    private final Page page;

    BadgePreviews(BadgeViews views, BadgeDesigns designs, BadgePdf pdf, Page page) {
        this.views = views;
        this.designs = designs;
        this.pdf = pdf;
        this.page = page;
    }

    String of(Ticket ticket) {
        return pdf.preview(views.of(ticket), designs.of(ticket.edition()).paper());
    }

    List<Preview> samples(Edition edition, BadgeLook look, String type) {
        List<BadgeView> all = views(edition, look, type);
        var words = page.words(BadgeMessages.class);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Preview(
                        SAMPLES.get(i).name().isEmpty()
                                ? words.write_name()
                                : SAMPLES.get(i).name(),
                        pdf.preview(all.get(i), look.paper())))
                .toList();
    }

    /** As many as fill a sheet, one of each at least. */
    List<BadgeView> sheet(Edition edition, BadgeLook look, String type) {
        List<BadgeView> all = views(edition, look, type);
        int perSheet = look.paper().perSheet();
        int many = (all.size() + perSheet - 1) / perSheet * perSheet;
        return IntStream.range(0, many).mapToObj(i -> all.get(i % all.size())).toList();
    }

    /** Their codes are no tickets': a sample that is scanned is none. */
    private List<BadgeView> views(Edition edition, BadgeLook look, String type) {
        return SAMPLES.stream()
                .map(sample -> views.sample(
                        edition,
                        look,
                        new Person(
                                sample.name(),
                                sample.organisation(),
                                sample.jobTitle(),
                                type,
                                1,
                                sample.roles(),
                                BadgeSample.CODE,
                                BadgeSample.SHORT_CODE),
                        sample.language()))
                .toList();
    }
}
