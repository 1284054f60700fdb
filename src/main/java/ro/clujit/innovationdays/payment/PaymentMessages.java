package ro.clujit.innovationdays.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.payment.BookingLine.Finding;
import ro.clujit.innovationdays.ticketing.Paying;

/** The words of money that came in. */
@MessageBundle(value = "payments", locale = "en")
public interface PaymentMessages {
    @Message
    String title();

    @Message
    String waiting();

    @Message
    String waiting_none();

    @Message
    String waiting_sum(int count, String sum);

    @Message
    String reference();

    @Message
    String who();

    @Message
    String amount();

    @Message
    String due();

    @Message
    String overdue();

    @Message
    String day();

    @Message
    String mark_paid();

    @Message
    String mark_paid_for(String name);

    @Message
    String owed(String amount, String reference);

    @Message
    String received_on();

    @Message
    String amount_help(String currency);

    @Message
    String note();

    @Message
    String note_help();

    @Message
    String anyway();

    @Message
    String anyway_help();

    @Message
    String nothing_owed();

    @Message
    String open();

    @Message
    String open_none();

    @Message
    String why();

    @Message
    String problem(PaymentProblem problem);

    @Message
    String text();

    @Message
    String for_reference();

    @Message
    String match();

    @Message
    String refunded();

    @Message
    String settled();

    @Message
    String settled_none();

    @Message
    String state();

    @Message
    String state_of(PaymentState state);

    @Message
    String entered_by(String name);

    @Message
    String settled_by(String name);

    @Message
    String outcome(Paying.Outcome outcome);

    @Message
    String done_refunded();

    @Message
    String done_before();

    @Message
    String unknown_reference(String typed);

    @Message
    String import_title();

    @Message
    String import_intro();

    @Message
    String import_columns();

    @Message
    String file();

    @Message
    String file_help();

    @Message
    String currency();

    @Message
    String currency_help();

    @Message
    String keep();

    @Message
    String keep_help();

    @Message
    String try_out();

    @Message
    String listing_title();

    @Message
    String listing_text();

    @Message
    String lines(int count);

    @Message
    String outgoing(int count);

    @Message
    String unreadable(String lines);

    @Message
    String nothing_to_book();

    @Message
    String line();

    @Message
    String finding_title();

    @Message
    String finding(Finding finding);

    @Message
    String book();

    @Message
    String booked();

    @Message
    String booked_confirmed(int count);

    @Message
    String booked_open(int count);

    @Message
    String booked_known(int count);

    @Message
    String to_payments();

    @Message
    String back();

    @Message
    String fault_no_file();

    @Message
    String fault_large();

    @Message
    String fault_no_day();

    @Message
    String fault_no_amount();

    @Message
    String fault_amount();

    @Message
    String fault_date();

    @Message
    String fault_future();

    @Message
    String fault_note(int most);

    @Message
    String fault_other_amount(String owed);
}
