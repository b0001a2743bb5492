package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** With the client that the service itself would get. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
@QuarkusTestResource(S3ForTests.class)
class S3StoreTest extends DocumentStoreContract {

    private static final String BUCKET = "documents-of-tests";

    @Inject Instance<S3Client> client;

    private DocumentStore store = new DirectoryStore(Path.of("replaced"));

    @BeforeEach
    void make() throws IOException {
        if (Files.notExists(S3ForTests.objects().resolve(BUCKET))) {
            client.get().createBucket(create -> create.bucket(BUCKET));
        }
        store = store(BUCKET);
    }

    /** As {@code disclosure.crawler.documents.store=s3} makes it. */
    private DocumentStore store(String bucket) {
        return new ConfiguredStore()
                .store(
                        Configs.of(
                                DocumentConfig.class,
                                Map.of(
                                        "disclosure.crawler.documents.store", "s3",
                                        "disclosure.crawler.documents.s3.bucket", bucket,
                                        "disclosure.crawler.documents.s3.prefix", "filings/",
                                        "disclosure.crawler.documents.directory",
                                                "target/s3-drafts")),
                        client);
    }

    @Override
    DocumentStore store() {
        return store;
    }

    @Override
    long stored(String sha256) {
        return client
                .get()
                .listObjectsV2(list -> list.bucket(BUCKET).prefix("filings/"))
                .contents()
                .stream()
                .filter(object -> object.key().contains(sha256))
                .count();
    }

    @Test
    void replacesAnObjectThatWasCutShort() throws Exception {
        DocumentStore.Kept kept = keep("abc");
        Files.writeString(
                S3ForTests.objects().resolve(BUCKET).resolve("filings").resolve(kept.path()), "a");
        keep("abc");
        assertThat(content(kept)).hasSize(3);
    }

    @Test
    void showsNothingOfAnUploadThatWasCutOff() throws Exception {
        Path draft = draft(random(6, 2_000_000));
        DocumentStore.Kept whole = DocumentStore.Kept.of(draft);
        try (CutLine cut = new CutLine(S3ForTests.port(), 500_000);
                S3Client through = client(cut.uri())) {
            DocumentStore cutOff = new S3Store(through, BUCKET, "filings/", Path.of("unused"));
            assertThatThrownBy(() -> cutOff.keep(draft)).isInstanceOf(IOException.class);
        }
        assertThat(store().find(whole.sha256())).isEmpty();
        assertThat(stored(whole.sha256())).isZero();
        assertThat(store().keep(draft)).isEqualTo(whole);
    }

    private static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(S3ForTests.KEY, S3ForTests.SECRET)))
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .overrideConfiguration(override -> override.apiCallTimeout(Duration.ofSeconds(20)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Test
    void saysInWordsThatTheBucketIsNotThere() {
        assertThatThrownBy(() -> store("no-such-bucket").keep(draft(random(5, 10))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bucket no-such-bucket: ");
    }
}
