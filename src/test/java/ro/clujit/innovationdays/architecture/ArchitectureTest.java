package ro.clujit.innovationdays.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.offender.LooksUpwards;

/** Who may import whom: downwards only. */
class ArchitectureTest {

    private static final String ROOT = "ro.clujit.innovationdays";

    /** From the top down; features of one row do not know each other. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("site"),
            Set.of("letters"),
            Set.of("badge", "checkin", "invoice", "sponsor"),
            Set.of("payment"),
            Set.of("ticketing", "programme"),
            Set.of("edition"),
            Set.of("account", "mail"),
            Set.of("platform"));

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void importsGoDownwardsOnly() {
        importsGoDownwards().check(service);
    }

    @Test
    void noFeatureKnowsAnothersWebClasses() {
        webIsPrivate().check(service);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void nothingUsesWhatJakartaReplaced() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.persistence..", "javax.inject..", "javax.ws..", "javax.enterprise..")
                .check(service);
    }

    /** Zones weigh more than all the rules together, and patterns nearly as much. */
    @Test
    void theDoorsRulesNeedNothingThatABrowserLacks() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".checkin.rules..", ROOT + ".platform.code..")
                .should()
                .dependOnClassesThat(describe(
                        "are neither theirs nor the plainest of the JDK",
                        (JavaClass used) -> !used.getPackageName().startsWith(ROOT + ".checkin.rules")
                                && !used.getPackageName().startsWith(ROOT + ".platform.code")
                                && !used.getPackageName().startsWith("java.lang")
                                && !used.getPackageName().equals("java.util")
                                && !used.getName().equals("java.time.Instant")))
                .check(service);
    }

    /** Each rule can fail: a class made to break it does. */
    @Test
    void theRulesCatchWhoBreaksThem() {
        JavaClasses offenders = new ClassFileImporter().importClasses(LooksUpwards.class);
        assertThat(importsGoDownwards().evaluate(offenders).hasViolation()).isTrue();
        assertThat(webIsPrivate().evaluate(offenders).hasViolation()).isTrue();
    }

    private static ArchRule importsGoDownwards() {
        return noClasses().should(new Upwards(ROOT, ROWS)).because("the rows of the house are " + ROWS);
    }

    private static ArchRule webIsPrivate() {
        return noClasses().should(new ForeignWeb(ROOT));
    }

    static Optional<String> featureOf(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(root.length() + 1);
        return Optional.of(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    }
}
