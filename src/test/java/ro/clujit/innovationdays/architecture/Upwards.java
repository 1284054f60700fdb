package ro.clujit.innovationdays.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Imports a feature that stands above its own, or beside it in the same row. */
final class Upwards extends ArchCondition<JavaClass> {

    private final String root;
    private final List<Set<String>> rows;

    Upwards(String root, List<Set<String>> rows) {
        super("import a feature beside or above");
        this.root = root;
        this.rows = rows;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var from = ArchitectureTest.featureOf(root, type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            var to = ArchitectureTest.featureOf(root, dependency.getTargetClass());
            if (from.isPresent() && to.isPresent() && !from.equals(to) && row(to.get()) <= row(from.get())) {
                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
            }
        });
    }

    private int row(String feature) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).contains(feature)) {
                return row;
            }
        }
        throw new IllegalStateException("the package " + feature + " has no place in the house");
    }
}
