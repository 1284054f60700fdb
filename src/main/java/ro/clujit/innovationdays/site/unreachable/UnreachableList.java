package ro.clujit.innovationdays.site.unreachable;

import java.util.List;
import java.util.UUID;

/**
 * Addresses at which letters do not arrive.
 *
 * @param page from 1
 * @param hasMore whether there is another page
 * @param faults why the mailbox that letters come back to cannot be read, in the server's words; usually none
 */
public record UnreachableList(List<Entry> entries, int page, boolean hasMore, List<String> faults) {

    /** One address. @param number of it on this page, from 1 */
    public record Entry(
            int number, String address, UnreachableMark mark, List<AddressUse> uses, List<LetterLine> letters) {

        public boolean isCorrectable() {
            return !mark.isComplaint() && uses.stream().anyMatch(AddressUse::isCorrectable);
        }
    }

    /** A letter that did not arrive. @param name whom it was to; may be empty; @param written when, in words */
    public record LetterLine(UUID id, String name, String written) {}
}
