package ro.clujit.innovationdays.mail.dns;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Kind;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Verdict;
import ro.clujit.innovationdays.mail.message.DkimSigner;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Signing;
import ro.clujit.innovationdays.platform.InstallationConfig;

/** The records that make letters believed, and what is to be said of those that DNS has. */
@Singleton
public class DomainRecords {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern KEY = Pattern.compile("(?:^|;)\\s*p=([^;]*)");
    private static final Pattern EVERYBODY = Pattern.compile("\\s\\+?all(\\s|$)");

    private final DnsLookup dns;
    private final Signing signing;
    private final Optional<String> mailHost;

    @Inject
    DomainRecords(DnsLookup dns, Signing signing, InstallationConfig config) {
        this.dns = dns;
        this.signing = signing;
        this.mailHost = config.mail().host();
    }

    /** Who signs; empty where letters leave unsigned. */
    public Optional<DkimSigner> signer() {
        return signing.signer();
    }

    /** @param ask whether DNS is asked, which takes a moment */
    public List<DomainRecord> of(Originator originator, boolean ask) {
        String sender = domain(originator.from().address());
        String path = domain(originator.returnPath());
        Set<String> names = new LinkedHashSet<>(List.of(path));
        signing.signer().ifPresent(signer -> names.add(signer.recordName()));
        List<String> policies = policyNames(sender);
        names.addAll(policies);
        Map<String, DnsAnswer> answers = ask ? dns.texts(names) : Map.of();
        List<DomainRecord> records = new ArrayList<>();
        records.add(spf(path, answers.get(path)));
        signing.signer().ifPresent(signer -> records.add(dkim(signer, answers.get(signer.recordName()))));
        records.add(dmarc(originator, policies, answers));
        return records;
    }

    private DomainRecord spf(String domain, DnsAnswer answer) {
        String proposed = "v=spf1 " + mailHost.map(host -> "a:" + host).orElse("mx") + " ~all";
        List<String> found = starting(answer, "v=spf1");
        Verdict verdict = verdict(answer, found, Verdict.THERE);
        boolean isOpen = verdict == Verdict.THERE
                && EVERYBODY.matcher(found.get(0).toLowerCase(Locale.ROOT)).find();
        return new DomainRecord(Kind.SPF, domain, proposed, isOpen ? Verdict.OPEN : verdict, found);
    }

    static DomainRecord dkim(DkimSigner signer, DnsAnswer answer) {
        // The version is optional; a name under _domainkey has nothing else.
        List<String> found = answer == null
                ? List.of()
                : answer.texts().stream()
                        .filter(text -> KEY.matcher(text).find())
                        .toList();
        Verdict verdict = verdict(answer, found, Verdict.RIGHT);
        if (verdict == Verdict.RIGHT) {
            var key = KEY.matcher(found.get(0));
            boolean isOurs = key.find()
                    && SPACES.matcher(key.group(1))
                            .replaceAll("")
                            .equals(signer.key().published());
            verdict = isOurs ? Verdict.RIGHT : Verdict.OTHER_KEY;
        }
        return new DomainRecord(Kind.DKIM, signer.recordName(), signer.key().record(), verdict, found);
    }

    /** Where a subdomain has no policy, that of the domain above holds (RFC 7489, section 6.6.3). */
    private static DomainRecord dmarc(Originator originator, List<String> names, Map<String, DnsAnswer> answers) {
        String proposed = "v=DMARC1; p=none; rua=mailto:"
                + originator.replyTo().orElse(originator.from().address());
        DomainRecord last = null;
        for (String name : names) {
            DnsAnswer answer = answers.get(name);
            List<String> found = starting(answer, "v=dmarc1");
            last = new DomainRecord(Kind.DMARC, name, proposed, verdict(answer, found, Verdict.RIGHT), found);
            if (last.verdict() != Verdict.MISSING) {
                return last;
            }
        }
        return last;
    }

    /** The domain's own, and that of the domain of two labels, which is the organisation's nearly everywhere. */
    private static List<String> policyNames(String domain) {
        String[] labels = domain.split("\\.");
        String own = "_dmarc." + domain;
        return labels.length <= 2
                ? List.of(own)
                : List.of(own, "_dmarc." + labels[labels.length - 2] + "." + labels[labels.length - 1]);
    }

    private static Verdict verdict(DnsAnswer answer, List<String> found, Verdict one) {
        if (answer == null) {
            return Verdict.NOT_ASKED;
        }
        if (!answer.isKnown()) {
            return Verdict.UNKNOWN;
        }
        return switch (found.size()) {
            case 0 -> Verdict.MISSING;
            case 1 -> one;
            default -> Verdict.SEVERAL;
        };
    }

    private static List<String> starting(DnsAnswer answer, String version) {
        return answer == null
                ? List.of()
                : answer.texts().stream()
                        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(version))
                        .toList();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
