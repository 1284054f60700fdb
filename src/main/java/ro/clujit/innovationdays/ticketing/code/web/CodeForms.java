package ro.clujit.innovationdays.ticketing.code.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Shows the forms of codes, with what can be chosen in them. */
@ApplicationScoped
class CodeForms {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        /** @param batch whether it makes many at once */
        static native TemplateInstance officeNewCode(
                EditionHeading edition, boolean batch, UUID key, String zone, List<Choice> types, Fields fields);

        static native TemplateInstance officeCode(
                EditionHeading edition, CodeRow code, List<String> types, String zone, Fields fields);
    }

    private final TicketTypes types;
    private final Page page;
    private final Clock clock;

    CodeForms(TicketTypes types, Page page, Clock clock) {
        this.types = types;
        this.page = page;
        this.clock = clock;
    }

    TemplateInstance blank(Edition edition, boolean batch, Fields fields) {
        return Templates.officeNewCode(
                EditionHeading.of(edition, page.language()),
                batch,
                key(fields).orElseGet(UUID::randomUUID),
                edition.zone().getId(),
                types(edition),
                fields);
    }

    TemplateInstance of(Code code, Fields fields) {
        Edition edition = code.edition();
        Set<UUID> good = code.types();
        return Templates.officeCode(
                EditionHeading.of(edition, page.language()),
                CodeRow.of(code, clock.instant(), page.language()),
                types.of(edition).stream()
                        .filter(type -> good.contains(type.id()))
                        .map(type -> type.name(page.language()))
                        .toList(),
                edition.zone().getId(),
                fields);
    }

    /** The admissions, which are what codes are used for. */
    List<Choice> types(Edition edition) {
        return types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .map(type -> new Choice(type.id().toString(), type.name(page.language())))
                .toList();
    }

    /** What a form was given, so that it is known again. */
    static Optional<UUID> key(Fields fields) {
        try {
            return Optional.of(UUID.fromString(fields.value("key")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
