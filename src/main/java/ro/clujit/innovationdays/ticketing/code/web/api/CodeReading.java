package ro.clujit.innovationdays.ticketing.code.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.code.Coding;

/** Reads codes as they are at that moment, and puts what came of a change into answers. */
@ApplicationScoped
class CodeReading {

    private final Editions editions;
    private final TicketTypes types;
    private final Codes codes;

    CodeReading(Editions editions, TicketTypes types, Codes codes) {
        this.editions = editions;
        this.types = types;
        this.codes = codes;
    }

    Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    /** The admissions, which are what codes are used for. */
    Set<UUID> admissions(Edition edition) {
        return types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .map(TicketType::id)
                .collect(Collectors.toSet());
    }

    Code code(String edition, UUID id) {
        UUID editionId = edition(edition).id();
        return codes.find("id = ?1 and edition.id = ?2", id, editionId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CodeDocument document(UUID id) {
        return CodeDocument.of(codes.findById(id));
    }

    /** In the order of their texts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<CodeDocument> documents(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : codes.list("id in ?1 order by text", ids).stream()
                        .map(CodeDocument::of)
                        .toList();
    }

    /** @return what is wrong; empty where it is done */
    static Optional<Response> refusal(Coding.Outcome outcome) {
        if (outcome instanceof Coding.Outcome.TextTaken) {
            return Optional.of(Problem.response(409, "There is a code with this text already."));
        }
        if (outcome instanceof Coding.Outcome.TooFewPlaces few) {
            return Optional.of(Problem.response(
                    409, "So many places are not free: " + few.left() + " are left. Nothing changed."));
        }
        if (outcome instanceof Coding.Outcome.FewerThanUsed few) {
            return Optional.of(Problem.response(
                    409, "It was used for " + few.used() + " places, so its uses cannot be fewer. Nothing changed."));
        }
        return outcome instanceof Coding.Outcome.Withdrawn
                ? Optional.of(Problem.response(409, "The code was withdrawn, and nothing about it changes any more."))
                : Optional.empty();
    }
}
