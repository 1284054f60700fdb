package ro.clujit.innovationdays.platform.locale;

import io.quarkus.qute.TemplateExtension;

/** How English ends a number in a row. In a message: {@code {n}{n.suffix}}. */
public final class Ordinals {

    private Ordinals() {}

    /** {@code st}, {@code nd}, {@code rd} or {@code th} */
    @TemplateExtension(matchName = "suffix")
    public static String suffix(Integer number) {
        int hundredth = number % 100;
        if (hundredth >= 11 && hundredth <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
