package ro.clujit.innovationdays.checkin.browser;

import org.teavm.jso.JSByRef;
import org.teavm.jso.JSExport;
import ro.clujit.innovationdays.checkin.browser.OfflineRules.DecisionInPage;
import ro.clujit.innovationdays.checkin.browser.OfflineRules.GateInPage;
import ro.clujit.innovationdays.checkin.browser.OfflineRules.PassInPage;
import ro.clujit.innovationdays.platform.code.CodeForm;

/** All of the service that the scanner's scripts may call in the browser; one module, as TeaVM makes them. */
public final class ScannerModule {

    private ScannerModule() {}

    /** See {@link QrDecoder#read}. */
    @JSExport
    public static String read(@JSByRef byte[] rgba, int width, int height) {
        return QrDecoder.read(rgba, width, height);
    }

    /** The code in its one form, by which its digest is made; null when it is none of ours. */
    @JSExport
    public static String codeOf(String raw) {
        return CodeForm.read(raw).map(CodeForm::text).orElse(null);
    }

    /** The mark of the edition that the code is of; null when it is none of ours. */
    @JSExport
    public static String markOf(String raw) {
        return CodeForm.read(raw).map(CodeForm::mark).orElse(null);
    }

    /** A code as people type it, in its one form; null when it is not that. */
    @JSExport
    public static String shortCodeOf(String raw) {
        return CodeForm.readShort(raw).orElse(null);
    }

    /** What the service would answer, by what the page knows: {verdict, when}, when negative for no time. */
    @JSExport
    public static DecisionInPage decide(GateInPage gate, PassInPage pass, int inside, String direction, double at) {
        return OfflineRules.decide(gate, pass, inside, direction, at);
    }

    /** Whether somebody who came in at that time still counts as in. */
    @JSExport
    public static boolean isStillIn(GateInPage gate, double since, double at) {
        return OfflineRules.isStillIn(gate, since, at);
    }
}
