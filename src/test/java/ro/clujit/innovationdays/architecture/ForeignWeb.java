package ro.clujit.innovationdays.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Imports the web classes of another feature. The platform's are everybody's. */
final class ForeignWeb extends ArchCondition<JavaClass> {

    private final String root;

    ForeignWeb(String root) {
        super("import another feature's web classes");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var from = ArchitectureTest.featureOf(root, type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            JavaClass used = dependency.getTargetClass();
            var to = ArchitectureTest.featureOf(root, used);
            if (from.isPresent()
                    && to.isPresent()
                    && !from.equals(to)
                    && !to.get().equals("platform")
                    && used.getPackageName().startsWith(root + "." + to.get() + ".web")) {
                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
            }
        });
    }
}
