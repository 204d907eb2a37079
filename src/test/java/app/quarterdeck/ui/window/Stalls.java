package app.quarterdeck.ui.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * What keeps the window's thread from answering while something is done: every few milliseconds something is handed to it,
 * and from one to the next is told how long it took (wall), and how much of that the thread itself worked (cpu): on a busy
 * machine others may have had the core. Time is said, never asserted. {@code -Dstalls.stacks=N} prints what the thread was
 * doing, to a depth of N, in the stalls.
 */
final class Stalls {

    private static final int EVERY_MILLIS = 5;
    private static final int LONG_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread window = WindowDriver.on(Thread::currentThread);
    private final int depth = Integer.getInteger("stalls.stacks", 0);
    private final List<Beat> beats = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();

    private record Beat(long wall, long cpu) {
    }

    private record Gap(long from, long to, long cpu) {

        long wall() {
            return to - from;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(long wall, StackTraceElement[] stack) {
    }

    private Stalls() {
    }

    /** Does it on the calling thread, and says how the window's thread fared until all was calm again. */
    static void of(String name, Runnable what) {
        new Stalls().watch(name, what);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // they end with the clock
    private void watch(String name, Runnable what) {
        beat();
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
            clock.scheduleAtFixedRate(() -> Platform.runLater(this::beat), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            if (depth > 0) {
                clock.scheduleAtFixedRate(() -> samples.add(new Sample(System.nanoTime(), window.getStackTrace())), 0,
                        EVERY_MILLIS * 2L, TimeUnit.MILLISECONDS);
            }
            what.run();
            clock.shutdownNow();
        }
        say(name, WindowDriver.on(() -> gaps(beats)));
    }

    private void beat() {
        WindowDriver.on(() -> beats.add(new Beat(System.nanoTime(), THREADS.getThreadCpuTime(window.threadId()))));
    }

    private static List<Gap> gaps(List<Beat> beats) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < beats.size(); i++) {
            Beat from = beats.get(i - 1);
            Beat to = beats.get(i);
            gaps.add(new Gap(from.wall(), to.wall(), to.cpu() - from.cpu()));
        }
        return gaps;
    }

    private void say(String name, List<Gap> gaps) {
        Gap longest = gaps.stream().max(Comparator.comparingLong(Gap::wall)).orElseThrow();
        long worked = gaps.stream().mapToLong(Gap::cpu).max().orElseThrow();
        System.out.printf(Locale.ROOT,
                "%-28s %5.1f s, longest wait %4d ms (worked %4d), most work at once %4d ms, over %d ms: %d waits, %d works%n",
                name, (gaps.getLast().to() - gaps.getFirst().from()) / 1e9, millis(longest.wall()),
                millis(longest.cpu()), millis(worked), LONG_MILLIS,
                gaps.stream().filter(gap -> millis(gap.wall()) > LONG_MILLIS).count(),
                gaps.stream().filter(gap -> millis(gap.cpu()) > LONG_MILLIS).count());
        if (depth > 0) {
            gaps.stream().filter(gap -> millis(gap.cpu()) > LONG_MILLIS / 2).forEach(this::stacks);
        }
    }

    private void stacks(Gap gap) {
        System.out.printf(Locale.ROOT, "  at %d ms: wait %d ms, worked %d ms%n",
                millis(gap.from() - beats.getFirst().wall()), millis(gap.wall()), millis(gap.cpu()));
        samples.stream().filter(sample -> sample.wall() > gap.from() && sample.wall() < gap.to())
                .forEach(sample -> System.out.println("    " + Stream.of(sample.stack())
                        .filter(frame -> frame.getClassName().startsWith("app.quarterdeck."))
                        .limit(depth).map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(" < ", "", "  || " + top(sample.stack())))));
    }

    private static String top(StackTraceElement[] stack) {
        return Stream.of(stack).limit(6).map(frame -> frame.getClassName().replaceAll(".*[.]", "") + '.'
                + frame.getMethodName()).collect(Collectors.joining(" < "));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
