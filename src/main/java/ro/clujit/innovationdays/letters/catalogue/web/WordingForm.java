package ro.clujit.innovationdays.letters.catalogue.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.letters.catalogue.WordingMessages;
import ro.clujit.innovationdays.letters.wording.Flaw;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.platform.web.Fields;

/** The form of an edition's own words for a letter. */
final class WordingForm {

    static final String SUBJECT = "subject";
    static final String TEXT = "text";
    static final String VERSION = "version";

    private WordingForm() {}

    /** @param version of the words that they are written over; 0 where there are none */
    static Fields of(Wording wording, int version) {
        return Fields.blank()
                .put(SUBJECT, wording.subject())
                .put(TEXT, wording.text())
                .put(VERSION, version);
    }

    /** The subject keeps its lines, so that it can be refused for them. */
    static Fields sent(MultivaluedMap<String, String> form) {
        return Fields.sent(form, Set.of(SUBJECT, TEXT));
    }

    static Wording wording(Fields fields) {
        return new Wording(fields.value(SUBJECT), fields.value(TEXT));
    }

    /** Whatever is wrong with it then stands in the fields. @param known what can stand in braces */
    static void check(Fields fields, Set<String> known, WordingMessages words) {
        String names =
                new TreeSet<>(known).stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
        wording(fields)
                .flaws(known)
                .forEach(flaw -> fields.refuse(flaw.inSubject() ? SUBJECT : TEXT, remark(flaw, names, words)));
    }

    private static String remark(Flaw flaw, String names, WordingMessages words) {
        return switch (flaw.kind()) {
            case EMPTY -> flaw.inSubject() ? words.fault_empty_subject() : words.fault_empty_text();
            case TOO_LONG -> words.fault_long(flaw.inSubject() ? Wording.LONGEST_SUBJECT : Wording.LONGEST_TEXT);
            case LINE_BREAK -> words.fault_line();
            case UNKNOWN -> words.fault_unknown("{" + flaw.what() + "}", names);
            case UNCLOSED -> words.fault_unclosed("{edition}");
        };
    }

    /** 0, which is over no words, for whatever was not made by the form. */
    static int version(Fields fields) {
        return fields.number(VERSION, 0, Integer.MAX_VALUE, "").orElse(0);
    }
}
