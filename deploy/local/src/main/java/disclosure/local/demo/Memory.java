package disclosure.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of processes. */
final class Memory {

    private Memory() {}

    /** A process and those it started, in MiB; -1 where the system does not tell. */
    static long residentWithChildrenMiB(long pid) {
        long own = residentMiB(pid);
        return own < 0
                ? own
                : own
                        + ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .mapToLong(child -> Math.max(0, residentMiB(child.pid())))
                                .sum();
    }

    /**
     * In MiB; -1 where the system does not tell. Reads /proc, or asks {@code ps} where there is
     * none.
     */
    static long residentMiB(long pid) {
        try {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            return Files.exists(status) ? fromProc(status) : fromPs(pid);
        } catch (IOException | NumberFormatException e) {
            return -1;
        }
    }

    private static long fromProc(Path status) throws IOException {
        for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var said = ps.getInputStream()) {
            String kib = new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Long.parseLong(kib) / 1024;
        }
    }
}
