package ro.clujit.innovationdays.access;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import ro.clujit.innovationdays.account.Role;

/**
 * One route of the running service.
 *
 * @param path with its parameters' patterns
 * @param consumes empty where anything is taken
 * @param by the class and method that answers, or what else does
 * @param roles as the service's own annotations have them; "?" where it has none
 */
record Served(String method, String path, String consumes, String by, String roles) {

    private static final String FILES = "META-INF/resources";

    /** Those of resource classes, those that are put on the router by hand, and files that are served as they are. */
    static List<Served> all(Router router) {
        return Stream.of(resources(), routed(router), files())
                .flatMap(List::stream)
                .toList();
    }

    String key() {
        return Line.key(method, path);
    }

    /** The line that is missing, as far as it can be guessed. */
    String suggestion() {
        String readable = path.replaceAll("\\{lang:[^}]*}", "{lang}").replaceAll("\\{(\\w+): *\\[[^}]*}", "{$1}");
        String who = roles.equals(Role.EDITOR) ? "organiser,program" : roles;
        return "%-18s %-6s %s    (%s)".formatted(who, method, readable, by);
    }

    private static List<Served> resources() {
        List<Served> found = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (!isOfTests(resource)) {
                            found.add(of(method, path, resource));
                        }
                    }
                });
        return found;
    }

    /** Tests bring resources of their own along, which nobody is served. */
    private static boolean isOfTests(RuntimeResource resource) {
        return resource.getLazyMethod() != null
                && !Files.exists(Path.of(
                        "src/main/java",
                        resource.getLazyMethod().getResourceClass().getName().replace('.', '/') + ".java"));
    }

    private static Served of(String method, String path, RuntimeResource resource) {
        String whole = path.replaceAll("/+", "/");
        return new Served(
                method,
                whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole,
                Stream.ofNullable(resource.getConsumes())
                        .flatMap(List::stream)
                        .filter(type -> !type.isWildcardType())
                        .map(MediaType::toString)
                        .findFirst()
                        .orElse(""),
                // Where several methods share an address and differ in what they take, there is none.
                resource.getLazyMethod() == null
                        ? "several methods"
                        : resource.getLazyMethod().getResourceClass().getSimpleName()
                                + '.'
                                + resource.getLazyMethod().getName(),
                resource.getLazyMethod() == null ? "?" : roles(resource.getLazyMethod()));
    }

    private static String roles(ResteasyReactiveResourceInfo method) {
        RolesAllowed ofClass = method.getResourceClass().getAnnotation(RolesAllowed.class);
        RolesAllowed ofMethod = method.getMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed roles = ofMethod == null ? ofClass : ofMethod;
        return roles == null ? "?" : String.join(",", roles.value());
    }

    private static List<Served> routed(Router router) {
        return router.getRoutes().stream()
                .filter(route -> route.getPath() != null && !route.getPath().equals("/"))
                .flatMap(route -> (route.methods() == null ? List.of(HttpMethod.GET) : route.methods())
                        .stream()
                                .filter(method -> !method.equals(HttpMethod.HEAD))
                                .map(method -> new Served(
                                        method.name(), route.getPath().replaceFirst("/$", "/*"), "", "router", "?")))
                .distinct()
                .toList();
    }

    private static List<Served> files() {
        try {
            List<Served> found = new ArrayList<>();
            for (URL folder : Collections.list(Served.class.getClassLoader().getResources(FILES))) {
                if (folder.getProtocol().equals("file")) {
                    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                        found.addAll(files.map(Served::file).collect(Collectors.toList()));
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Served file(Path file) {
        String path = "/" + file.getFileName() + (Files.isDirectory(file) ? "/*" : "");
        return new Served(HttpMethod.GET.name().toUpperCase(Locale.ROOT), path, "", "file", "?");
    }
}
