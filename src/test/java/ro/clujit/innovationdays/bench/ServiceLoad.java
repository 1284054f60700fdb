package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.Visitor;

/** What people do to the service, over HTTP and nothing else, each over connections of their own that stay open. */
final class ServiceLoad {

    /** The short code in two groups, on the page of a confirmed registration. */
    private static final Pattern SHORT_CODE = Pattern.compile("class=\"admission-code\">([A-Z0-9]{4}-[A-Z0-9]{4})<");

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

    /** A device that lets its people in and out in turn, by the codes on their badges. */
    Figures.Work scanning(String gate, String email, String password, int people) {
        var visitor = new Visitor(base, http);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String registration = hold(visitor);
            confirm(visitor, registration);
            Matcher code = SHORT_CODE.matcher(visitor.get(registration).body());
            expect(code.find(), "no code on the page of a confirmed registration");
            codes.add(code.group(1));
        }
        var device = new Visitor(base, http);
        device.signIn(email, password);
        int[] next = {0};
        return () -> {
            boolean in = next[0] / people % 2 == 0;
            var answer = device.scan(UUID.randomUUID(), gate, codes.get(next[0]++ % people), in ? "IN" : "OUT");
            expect(answer.contains(in ? "\"ADMITTED\"" : "\"LEFT\""), answer.body());
            return true;
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
