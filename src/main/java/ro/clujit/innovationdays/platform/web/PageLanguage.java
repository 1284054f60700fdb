package ro.clujit.innovationdays.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Has every template that a request renders speak the reader's language. It must be told when the template is made: a
 * page is rendered before response filters run. What is rendered outside a request, a letter, says its language itself.
 */
@ApplicationScoped
public class PageLanguage {

    void speak(@Observes EngineBuilder builder, Page page) {
        builder.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive()) {
                template.setLocale(page.language().words());
            }
        });
    }
}
