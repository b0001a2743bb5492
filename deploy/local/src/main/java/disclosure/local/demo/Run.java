package disclosure.local.demo;

import disclosure.local.LocalStack;
import disclosure.local.LocalStackConfig;
import disclosure.local.Ports;
import disclosure.local.testing.DeleteTree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** {@code ./dev run}: everything on this machine, until Ctrl-C. */
public final class Run {

    private static final Duration LONGEST_END = Duration.ofMillis(4800);

    private final Console console = Console.standard();
    private final AtomicReference<LocalStack> stack = new AtomicReference<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Run() {}

    public static void main(String[] arguments) {
        System.exit(new Run().run(arguments));
    }

    private int run(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            Ports ports = Ports.standard(options.portOffset());
            List<String> taken = ports.taken();
            if (!taken.isEmpty()) {
                taken.forEach(console::trouble);
                console.line(
                        "Stop what listens there, or start this one beside it: ./dev run --port-offset 100");
                return 1;
            }
            return start(options, ports);
        } catch (IllegalArgumentException e) {
            console.trouble(String.valueOf(e.getMessage()));
            return 2;
        } catch (IllegalStateException e) {
            console.trouble(String.valueOf(e.getMessage()));
            return 1;
        } catch (RuntimeException | LinkageError e) {
            // A bug, or a class path that is not whole: shown in full, and nothing stays running.
            e.printStackTrace(System.out);
            return 1;
        }
    }

    private int start(Options options, Ports ports) {
        Path root = Path.of(System.getProperty("disclosure.root", ".")).toAbsolutePath();
        Path home =
                root.resolve(
                        options.portOffset() == 0 ? ".local" : ".local-" + options.portOffset());
        if (options.fresh()) {
            DeleteTree.of(home);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        LocalStackConfig config =
                new LocalStackConfig(
                        root,
                        home.resolve("data"),
                        home.resolve("logs"),
                        ports,
                        options.exchange(),
                        Map.of(),
                        console::trouble);
        console.line("Starting PostgreSQL, Kafka, the sample exchange and three services …");
        LocalStack starting = LocalStack.prepare(config);
        stack.set(starting);
        starting.awaitUp();
        return show(options, starting, home);
    }

    private int show(Options options, LocalStack running, Path home) {
        if (options.measure()) {
            return new Measure(running, console).run();
        }
        new Demo(running, console, home).begin();
        awaitStop();
        return 0;
    }

    private void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        LocalStack running = stack.get();
        if (running == null) {
            return;
        }
        console.line("");
        console.line("Stopping …");
        CompletableFuture.runAsync(running::close, Thread::startVirtualThread)
                .completeOnTimeout(null, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        // A busy machine takes longer, and what is left would go on without anybody.
        running.kill();
        stopped.countDown();
    }
}
