package ro.clujit.innovationdays.checkin.browser;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM, which finds this class by its service file, which class of ZXing it compiles from ours instead. */
public final class BrowserSubstitutions extends SimpleSubstitutionPolicy {

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named("com.google.zxing.common.CharacterSetECI"))
                .replacePackage("com.google.zxing.common", "ro.clujit.innovationdays.checkin.browser")
                .simpleNamePrefix("Browser");
    }
}
