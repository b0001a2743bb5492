package disclosure.wholepath.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import disclosure.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of this repository, read as what they are. */
final class Repository {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern SETTING = Pattern.compile("\\n    [\\w<>., ]+ (\\w+)\\(\\);");

    private static final Pattern RELATIVE =
            Pattern.compile("@WithDefault\\(\"[^/\"]+\"\\)\\n    Path (\\w+)\\(\\);");

    private static final Pattern GROUP = Pattern.compile("\\n    [A-Z]\\w* (\\w+)\\(\\);");
    private static final Pattern NESTED = Pattern.compile("\\n        [\\w<>., ]+ (\\w+)\\(\\);");

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        return text(file(path));
    }

    /** Every document of a YAML file of the Kubernetes base. */
    static List<JsonNode> base(String name) {
        try (var parser =
                YAML.getFactory().createParser(file("deploy/kubernetes/base/" + name).toFile())) {
            return YAML.readValues(parser, JsonNode.class).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(String path) {
        try {
            return YAML.readTree(file(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties settings(Service service) {
        Properties properties = new Properties();
        Path path = file(service.module() + "/src/main/resources/application.properties");
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * Environment names of every setting a service declares: in its properties or in a {@code
     * …Config} interface.
     */
    static Set<String> environmentNames(Service service) {
        Set<String> names = new TreeSet<>();
        settings(service)
                .stringPropertyNames()
                .forEach(key -> names.add(environmentName(key.replaceFirst("^%\\w+\\.", ""))));
        configs(service).forEach(source -> names.addAll(declaredIn(source)));
        return names;
    }

    /** Environment names of settings whose default is a folder below where the service runs. */
    static Stream<String> relativeFolders(Service service) {
        return configs(service).stream()
                .flatMap(
                        source ->
                                RELATIVE.matcher(source)
                                        .results()
                                        .map(
                                                found ->
                                                        prefix(source)
                                                                + "."
                                                                + dashed(found.group(1))))
                .map(Repository::environmentName);
    }

    /** The source of each {@code …Config} interface. */
    private static List<String> configs(Service service) {
        Path sources = file(service.module() + "/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(path -> path.toString().endsWith("Config.java"))
                    .map(Repository::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> declaredIn(String source) {
        Set<String> names = new TreeSet<>();
        String prefix = prefix(source);
        if (!prefix.isEmpty()) {
            Matcher setting = SETTING.matcher(source);
            while (setting.find()) {
                names.add(environmentName(prefix + "." + dashed(setting.group(1))));
            }
            names.addAll(nested(prefix, source));
            if (source.contains(" extends FeedConfig")) {
                names.add(environmentName(prefix + ".enabled"));
            }
        }
        return names;
    }

    private static String prefix(String source) {
        Matcher prefix = PREFIX.matcher(source);
        return prefix.find() ? prefix.group(1) : "";
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1");
    }

    /** Settings of a group, such as {@code documents.s3.bucket}. */
    private static Set<String> nested(String prefix, String source) {
        Set<String> names = new TreeSet<>();
        Matcher group = GROUP.matcher(source);
        while (group.find()) {
            Matcher setting = NESTED.matcher(source);
            while (setting.find()) {
                names.add(environmentName(prefix + "." + group.group(1) + "." + setting.group(1)));
            }
        }
        return names;
    }

    private static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
