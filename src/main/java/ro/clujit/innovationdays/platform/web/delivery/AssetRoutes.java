package ro.clujit.innovationdays.platform.web.delivery;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Serves the style sheets that are put together, and lets browsers keep what was asked for in its present form. */
public class AssetRoutes {

    /** A year, the longest that caches take for meant. */
    private static final String FOR_LONG = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    void install(@Observes Router router) {
        router.route(Assets.FOLDER + "*").order(Integer.MIN_VALUE + 1).handler(this::keep);
        for (String sheet : Assets.sheets()) {
            // Put together before the first visitor asks.
            assets.sheet(sheet);
            router.route(sheet)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(Integer.MIN_VALUE + 2)
                    .handler(context -> assets.sheet(sheet).answer(context.request()));
        }
    }

    /** An address of another release is answered with what there is, which is then kept for the usual short time. */
    private void keep(RoutingContext context) {
        String asked = context.request().getParam(Assets.VERSION);
        if (asked != null
                && assets.version(context.request().path())
                        .filter(asked::equals)
                        .isPresent()) {
            context.addHeadersEndHandler(
                    ignored -> context.response().headers().set(HttpHeaders.CACHE_CONTROL, FOR_LONG));
        }
        context.next();
    }
}
