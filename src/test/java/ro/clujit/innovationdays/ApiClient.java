package ro.clujit.innovationdays;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Sends what programs send, and much of it at the same moment. */
public final class ApiClient {

    private ApiClient() {}

    public static RequestSpecification json() {
        return given().contentType("application/json");
    }

    public static RequestSpecification json(String body) {
        return json().body(body);
    }

    public static RequestSpecification withToken(String token) {
        return json().header("Authorization", "Bearer " + token);
    }

    /** All of them begin when the last one is ready. */
    public static List<Response> together(int many, IntFunction<Response> what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            var ready = new CountDownLatch(many);
            List<Future<Response>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int one = i;
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return what.apply(one);
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : all) {
                answers.add(each.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    public static long with(int status, List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
