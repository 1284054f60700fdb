package ro.clujit.innovationdays.badge.wallet;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keys for wallets. Either is all there or not at all: a part of it refuses the start. */
@ConfigMapping(prefix = "innovationdays.wallet")
public interface WalletConfig {

    Optional<Apple> apple();

    Optional<Google> google();

    /** What Apple gives a member of its developer programme. */
    interface Apple {
        /** Such as {@code pass.org.example.forum}. */
        String passTypeId();

        String teamId();

        /** The file with the certificate of that pass type and its key, as PKCS #12. */
        String certificate();

        /** Of that file. */
        String password();

        /** The file with Apple's intermediate certificate (WWDR), as DER or PEM. */
        String intermediate();
    }

    /** What Google gives an issuer of passes. */
    interface Google {
        String issuerId();

        /** The service account's address. */
        String account();

        /** The file with the service account's private key, as PEM (PKCS #8). */
        String key();
    }
}
