package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ro.clujit.innovationdays.Visitor;

/** What people do to the service, over HTTP and nothing else, each over connections of their own that stay open. */
final class ServiceLoad {

    private static final Map<String, String> DETAILS = Visitor.person(1, "Ana Exemplu", "ana@example.org");

    private final String base;
    private final String slug;
    private final ExecutorService http = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "http");
        thread.setDaemon(true);
        return thread;
    });

    ServiceLoad(String base, String slug) {
        this.base = base;
        this.slug = slug;
    }

    /** GET the offer, POST the hold, POST the confirmation. */
    Figures.Work registering() {
        var visitor = new Visitor(base, http);
        return () -> {
            confirm(visitor, hold(visitor));
            return true;
        };
    }

    /** One request of a program, which is answered when the registration is confirmed. */
    Figures.Work registeringOverApi(String type) throws IOException {
        var connection = new OpenConnection(base);
        byte[] request = connection.post("/api/v1/editions/" + slug + "/registrations", """
                {"attendees": [{"ticketType": "%s", "name": "Ana Exemplu", "email": "ana@example.org", "audience": "IT"}]}""".formatted(type));
        return () -> {
            connection.send(request, "HTTP/1.1 201");
            return true;
        };
    }

    /** POST the confirmation of places that were held before, from a supply made here by as many as will confirm. */
    Queue<String> holds(int visitors, int supply) throws Exception {
        Queue<String> held = new ConcurrentLinkedQueue<>();
        Figures.measure(visitors, 0, 60_000, i -> {
            var visitor = new Visitor(base, http);
            return () -> held.size() < supply && held.add(hold(visitor));
        });
        return held;
    }

    Figures.Work confirming(Queue<String> held) {
        var visitor = new Visitor(base, http);
        visitor.get("/en/editions/" + slug + "/register");
        return () -> {
            String next = held.poll();
            if (next != null) {
                confirm(visitor, next);
            }
            return next != null;
        };
    }

    private String hold(Visitor visitor) {
        var answer = visitor.hold(slug, 1);
        expect(answer.status() == 303, "asking for a place: " + answer.status());
        return answer.location();
    }

    private static void confirm(Visitor visitor, String registration) {
        var answer = visitor.confirm(registration, DETAILS);
        expect(answer.status() == 303, "confirming: " + answer.status());
    }

    private static void expect(boolean asItShould, String otherwise) {
        if (!asItShould) {
            throw new IllegalStateException(otherwise);
        }
    }
}
