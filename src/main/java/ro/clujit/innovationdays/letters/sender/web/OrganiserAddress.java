package ro.clujit.innovationdays.letters.sender.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.account.Role;

/** The address of whoever has signed in. */
@RequestScoped
class OrganiserAddress {

    private final Accounts accounts;
    private final SecurityIdentity identity;

    OrganiserAddress(Accounts accounts, SecurityIdentity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    String text() {
        UUID account = Role.accountOf(identity);
        return Optional.ofNullable(account)
                .flatMap(accounts::findByIdOptional)
                .map(Account::email)
                .orElse("");
    }
}
