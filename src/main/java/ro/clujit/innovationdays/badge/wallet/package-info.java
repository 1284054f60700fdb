/**
 * Tickets for the wallets of phones. Off until an installation has the keys for them ({@link
 * ro.clujit.innovationdays.badge.wallet.WalletConfig}); a pass holds what the badge holds and is not updated: its code stays
 * good for as long as the badge's.
 *
 * <p>May import what the badge may.
 */
package ro.clujit.innovationdays.badge.wallet;
