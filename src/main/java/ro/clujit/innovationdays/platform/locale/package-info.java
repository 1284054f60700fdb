/**
 * Romanian and English. A feature's words are an interface {@code …Messages} annotated with
 * {@link io.quarkus.qute.i18n.MessageBundle}, and two files {@code messages/<feature>_ro.properties} and
 * {@code …_en.properties}; a template writes {@code {feature:key}}. Every key stands in both files, which a test checks.
 */
package ro.clujit.innovationdays.platform.locale;
