package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.Service;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What operators are alerted by is what the services measure. */
class MeasuresIT {

    private static final Path RULES =
            Path.of(System.getProperty("repository.root", ".."))
                    .resolve("deploy/kubernetes/components/monitoring/rules.yaml");

    private static final Pattern ASKED = Pattern.compile("(disclosure_\\w+)(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)(?:=|!=|=~)\"");

    @Test
    void everyMeasureThatARuleNamesIsThereWithItsLabels() throws Exception {
        Product product = Product.shared();
        product.subscribe("measured", Map.of("tickers", List.of("920869")));
        product.awaitFull(product.exchange().publish("920869", "关于签订重大合同的公告"));
        product.awaitAlert("measured");

        Set<String> asked = asked(Files.readString(RULES));
        assertThat(asked).hasSizeGreaterThan(5);
        product.await("everything is measured")
                .untilAsserted(() -> assertThat(asked).isSubsetOf(measured(product, asked)));
    }

    /** Each measure that is asked for, with the labels that it is asked by. */
    private static Set<String> asked(String rules) {
        Set<String> asked = new TreeSet<>();
        for (String line : rules.lines().filter(each -> !each.contains("summary:")).toList()) {
            Matcher measure = ASKED.matcher(line);
            while (measure.find()) {
                Set<String> labels = new TreeSet<>();
                if (measure.group(2) != null) {
                    LABEL.matcher(measure.group(2))
                            .results()
                            .forEach(one -> labels.add(one.group(1)));
                }
                asked.add(measure.group(1) + labels);
            }
        }
        return asked;
    }

    private static Set<String> measured(Product product, Set<String> asked) {
        Set<String> there = new TreeSet<>();
        for (Service service : Service.values()) {
            int port = product.stack().config().ports().managementOf(service);
            URI address = URI.create("http://127.0.0.1:" + port);
            String metrics = new Rest(address, "").get("/q/metrics").text();
            metrics.lines()
                    .forEach(
                            line ->
                                    asked.stream()
                                            .filter(one -> is(line, one))
                                            .forEach(there::add));
        }
        return there;
    }

    private static boolean is(String line, String asked) {
        int labels = asked.indexOf('[');
        String name = asked.substring(0, labels);
        return (line.startsWith(name + "{") || line.startsWith(name + " "))
                && Pattern.compile("\\w+")
                        .matcher(asked.substring(labels))
                        .results()
                        .allMatch(label -> line.contains(label.group() + "=\""));
    }
}
