package ro.clujit.innovationdays.platform.locale;

import io.quarkus.qute.TemplateExtension;

/**
 * Which form of a noun goes with a number, by the rules of Unicode CLDR. Romanian has three: 1 loc, 2 locuri, 20 de
 * locuri; English has two, and reads ONE or anything else. In a message: {@code {#when n.plural}{#is ONE}…}.
 */
public enum Plural {
    ONE,
    FEW,
    OTHER;

    @TemplateExtension(matchName = "plural")
    public static Plural plural(Integer count) {
        int n = Math.abs(count);
        if (n == 1) {
            return ONE;
        }
        int hundredth = n % 100;
        return n == 0 || hundredth >= 1 && hundredth <= 19 ? FEW : OTHER;
    }
}
