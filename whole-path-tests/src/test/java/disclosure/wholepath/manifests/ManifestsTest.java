package disclosure.wholepath.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.local.Ports;
import disclosure.local.Routes;
import disclosure.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManifestsTest {

    private static final Ports PORTS = Ports.standard(0);

    /** MiB that Java takes beside its heap, in the parser-service and in a process that reads. */
    private static final long BESIDE_HEAP = 150;

    private static final long BESIDE_READER = 80;

    /** Settings that we neither declare nor give a default. */
    private static final Set<String> READ_BY_LIBRARIES =
            Set.of(
                    "AWS_ACCESS_KEY_ID",
                    "AWS_SECRET_ACCESS_KEY",
                    "QUARKUS_OIDC_CLIENT_CLIENT_ID",
                    "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                    "QUARKUS_OIDC_CLIENT_TOKEN_PATH",
                    "QUARKUS_S3_ENDPOINT_OVERRIDE");

    @Test
    void topicsAreCreatedAsTheContractDeclaresThem() throws IOException {
        Path script = Repository.file("deploy/kubernetes/base/create-topics.sh");
        if (Boolean.getBoolean("manifests.write")) {
            Files.writeString(script, TopicScript.text());
        }
        assertThat(Files.readString(script)).isEqualTo(TopicScript.text());
    }

    @Test
    void theIngressRoutesAsTheFrontDoorDoes() {
        JsonNode paths = Repository.base("ingress.yaml").getFirst().at("/spec/rules/0/http/paths");
        List<Routes.Route> routed = new ArrayList<>();
        for (JsonNode path : paths) {
            assertThat(path.path("pathType").asText()).isEqualTo("Prefix");
            assertThat(path.at("/backend/service/port/name").asText()).isEqualTo("http");
            String service = path.at("/backend/service/name").asText();
            routed.add(
                    new Routes.Route(
                            path.path("path").asText(),
                            Stream.of(Service.values())
                                    .filter(known -> known.module().equals(service))
                                    .findFirst()
                                    .orElseThrow()));
        }
        assertThat(routed).containsExactlyInAnyOrderElementsOf(Routes.ALL);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void whatIsMeasuredIsScraped(Service service) {
        JsonNode scraping =
                Repository.yaml("deploy/kubernetes/components/monitoring/scraping.yaml");
        JsonNode pod = Repository.base(service.module() + ".yaml").getFirst().at("/spec/template");

        scraping.at("/spec/selector/matchLabels")
                .properties()
                .forEach(
                        label ->
                                assertThat(pod.at("/metadata/labels").path(label.getKey()))
                                        .isEqualTo(label.getValue()));
        assertThat(pod.at("/spec/containers/0/ports").findValuesAsText("name"))
                .contains(scraping.at("/spec/podMetricsEndpoints/0/port").asText());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void portsAndProbesAreThoseOfTheService(Service service) {
        List<JsonNode> manifest = Repository.base(service.module() + ".yaml");
        JsonNode container = manifest.getFirst().at("/spec/template/spec/containers/0");
        String http = Integer.toString(PORTS.of(service));
        String management = Integer.toString(PORTS.managementOf(service));

        assertThat(Repository.settings(service))
                .containsEntry("quarkus.http.port", http)
                .containsEntry("quarkus.management.port", management)
                .containsEntry("quarkus.management.enabled", "true");
        assertThat(container.path("ports").findValuesAsText("containerPort"))
                .containsExactly(http, management);
        assertThat(manifest.getLast().at("/spec/ports").findValuesAsText("port"))
                .containsExactly(http, management);
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(container.at("/" + probe + "/httpGet/port").asText())
                    .isEqualTo("management");
            assertThat(container.at("/" + probe + "/httpGet/path").asText())
                    .startsWith("/q/health/");
        }
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        assertThat(Repository.text(service.module() + "/Dockerfile"))
                .contains("EXPOSE " + http + " " + management, "USER 10001", "temurin:25");
    }

    @Test
    void theParsersContainerHoldsItsHeapAndEveryProcessThatReads() {
        JsonNode resources =
                Repository.base("parser-service.yaml")
                        .getFirst()
                        .at("/spec/template/spec/containers/0/resources");
        String limit = resources.at("/limits/memory").asText();
        String settings =
                Repository.text(
                        "parser-service/src/main/java/disclosure/parser/arrival/ReadingConfig.java");
        long container = number(limit, "^(\\d+)Mi$");
        long percentage =
                number(Repository.text("parser-service/Dockerfile"), "MaxRAMPercentage=(\\d+)");
        long heap = container * percentage / 100;
        long reader = number(settings, "\"(\\d+)\"\\)\\s+long memory\\(\\)") >> 20;
        long readers = number(settings, "\"(\\d+)\"\\)\\s+int processes\\(\\)");

        assertThat(resources.at("/requests/memory").asText()).isEqualTo(limit);
        assertThat(heap).isGreaterThanOrEqualTo(288);
        assertThat(heap + BESIDE_HEAP + readers * (reader + BESIDE_READER))
                .isLessThanOrEqualTo(container);
    }

    private static long number(String text, String pattern) {
        Matcher number = Pattern.compile(pattern).matcher(text);
        assertThat(number.find()).as(pattern).isTrue();
        return Long.parseLong(number.group(1));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyNameInTheEnvironmentIsASettingOfSomeService(Service service) {
        Set<String> known = new TreeSet<>();
        for (Service each : Service.values()) {
            known.addAll(Repository.environmentNames(each));
        }
        known.addAll(READ_BY_LIBRARIES);
        assertThat(known).containsAll(shared());

        JsonNode container =
                Repository.base(service.module() + ".yaml")
                        .getFirst()
                        .at("/spec/template/spec/containers/0");
        JsonNode composed =
                Repository.yaml("deploy/compose.yaml").at("/services/" + service.module());
        Set<String> own = new TreeSet<>();
        container.path("env").forEach(variable -> own.add(variable.path("name").asText()));
        composed.path("environment").fieldNames().forEachRemaining(own::add);
        own.removeAll(READ_BY_LIBRARIES);
        // What is the same for all services is merged in.
        own.remove("<<");
        assertThat(Repository.environmentNames(service)).containsAll(own);
    }

    @Test
    void theTopicsJobIsGoneBeforeItsSettingsChange() {
        JsonNode job = Repository.base("topics.yaml").getFirst();
        assertThat(job.at("/spec/ttlSecondsAfterFinished").asInt()).isPositive();
        assertThat(Repository.text("deploy/kubernetes/README.md"))
                .contains("kubectl delete job " + job.at("/metadata/name").asText());
    }

    @Test
    void importsMayBeAsLargeAtTheIngressAsInTheService() {
        String ingress =
                Repository.base("ingress.yaml")
                        .getFirst()
                        .at("/metadata/annotations")
                        .path("nginx.ingress.kubernetes.io/proxy-body-size")
                        .asText();
        assertThat(Repository.settings(Service.ALERT))
                .containsEntry(
                        "quarkus.http.limits.max-body-size", ingress.toUpperCase(Locale.ROOT));
    }

    @Test
    void everyFolderOfAServiceMayBeWrittenInContainers() {
        List<String> relative =
                Stream.of(Service.values()).flatMap(Repository::relativeFolders).toList();
        assertThat(relative).isNotEmpty();
        assertThat(shared()).containsAll(relative);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void composedVolumesBelongToWhoeverWritesThem(Service service) {
        JsonNode composed =
                Repository.yaml("deploy/compose.yaml").at("/services/" + service.module());
        for (JsonNode volume : composed.path("volumes")) {
            String path = volume.asText().split(":", -1)[1];
            assertThat(Repository.text(service.module() + "/Dockerfile"))
                    .containsPattern("install -d -o 10001 [^\n]*" + path);
        }
    }

    @Test
    void whatIsComposedComesBackAfterARebootWithWhatItKept() {
        JsonNode composed = Repository.yaml("deploy/compose.yaml");
        JsonNode services = composed.path("services");
        assertThat(services.at("/kafka/volumes/0").asText())
                .endsWith(":" + services.at("/kafka/environment/KAFKA_LOG_DIRS").asText());
        List<String> others = new ArrayList<>();
        services.properties().stream()
                .filter(service -> !restarts(composed, service.getValue()))
                .forEach(service -> others.add(service.getKey()));
        assertThat(others).containsExactly("topics");
    }

    private static boolean restarts(JsonNode composed, JsonNode service) {
        String shared = "/x-" + service.path("<<").asText() + "/restart";
        return service.path("restart")
                .asText(composed.at(shared).asText())
                .equals("unless-stopped");
    }

    @Test
    void theBaseRenders() throws Exception {
        assertThat(rendered("base"))
                .contains(
                        "kind: Ingress",
                        "image: disclosure/alert-service:0.1.0",
                        "create filings.discovered",
                        "key: edgar-contact");
    }

    @Test
    void crawlersWithStorageInS3ShareNoVolume() throws Exception {
        assertThat(rendered("overlays/s3"))
                .contains("DISCLOSURE_CRAWLER_DOCUMENTS_STORE: s3", "key: s3-access-key-id")
                .doesNotContain("PersistentVolumeClaim", "persistentVolumeClaim", "Recreate");
    }

    private static String rendered(String folder) throws Exception {
        assumeTrue(isInstalled("kubectl"), "kubectl is not installed");
        Process process =
                new ProcessBuilder(
                                "kubectl",
                                "kustomize",
                                Repository.file("deploy/kubernetes/" + folder).toString())
                        .redirectErrorStream(true)
                        .start();
        String rendered =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(rendered).isZero();
        return rendered;
    }

    private static List<String> shared() {
        return Repository.text("deploy/kubernetes/base/settings.env")
                .lines()
                .filter(line -> line.matches("#?[A-Z0-9_]+=.*"))
                .map(line -> line.replaceFirst("^#", ""))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
