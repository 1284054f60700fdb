package ro.clujit.innovationdays.sponsor.logo;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.storage.S3Address;
import ro.clujit.innovationdays.platform.storage.S3Server;
import ro.clujit.innovationdays.platform.storage.S3Server.Kept;
import ro.clujit.innovationdays.platform.storage.TestFiles;

/** Logos whose content lies in an object store, and what becomes of pages when it is away. */
@QuarkusTest
@WithTestResource(S3Address.class)
class LogosInObjectStoreTest extends StoredLogos {

    S3Server server;

    @Inject
    TestFiles files;

    @AfterEach
    void mend() {
        server.be(S3Server.Mood.WELL);
    }

    @Test
    void haveTheirContentInTheBucketAlone() {
        send();
        assertThat(server.objects()).containsKey("logos/" + shown());
        assertThat(editions.count("select count(*) from stored_object where key = ?1", "logos/" + shown()))
                .isZero();
    }

    @Test
    void areMissedInWordsWhileTheStoreIsAwayAndPagesAnswer() {
        for (S3Server.Mood mood :
                new S3Server.Mood[] {S3Server.Mood.HANGING, S3Server.Mood.WITHOUT_BUCKET, S3Server.Mood.BROKEN}) {
            server.be(S3Server.Mood.WELL);
            send();
            String logo = "/logos/" + shown() + ".svg";
            server.be(mood);
            when().get("/en/editions/" + slug + "/partners")
                    .then()
                    .statusCode(200)
                    .body(containsString(logo));
            given().header("Accept-Language", "en")
                    .get(logo)
                    .then()
                    .statusCode(503)
                    .header("Cache-Control", "no-store")
                    .header("Retry-After", "60")
                    .body(containsString("Try again in a minute"), not(containsString("Exception")));
            server.be(S3Server.Mood.WELL);
            when().get(logo).then().statusCode(200);
            server.be(mood);
            when().get(logo).then().statusCode(200);
        }
    }

    @Test
    void areRefusedInWordsWhileTheStoreIsAwayAndTheOldOneStays() {
        send();
        String before = shown();
        long rows = editions.count("select count(*) from logo");
        server.be(S3Server.Mood.WITHOUT_BUCKET);
        var refused = send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("the store of files does not answer");
        assertThat(shown()).isEqualTo(before);
        assertThat(editions.count("select count(*) from logo")).isEqualTo(rows);
    }

    @Test
    void areNotServedOnceSomebodyChangedThemInTheBucket() {
        send();
        String hash = shown();
        server.objects()
                .put(
                        "logos/" + hash,
                        new Kept("<svg><script/></svg>".getBytes(StandardCharsets.UTF_8), "image/svg+xml"));
        when().get("/logos/" + hash + ".svg").then().statusCode(404);
    }

    @Test
    void areReadFromTheDatabaseUntilAStartHasCopiedThem() {
        send();
        String hash = shown();
        Kept kept = server.objects().remove("logos/" + hash);
        files.putIntoTheDatabase("logos/" + hash, kept.content());
        server.be(S3Server.Mood.BROKEN);
        when().get("/logos/" + hash + ".svg").then().statusCode(200);
        files.copyAsAtAStart();
        assertThat(server.objects()).doesNotContainKey("logos/" + hash);
        server.be(S3Server.Mood.WELL);
        files.copyAsAtAStart();
        files.copyAsAtAStart();
        assertThat(server.objects().get("logos/" + hash).content()).isEqualTo(kept.content());
    }
}
