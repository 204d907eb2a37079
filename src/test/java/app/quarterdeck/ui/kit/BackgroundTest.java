package app.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {

    private final List<Object> told = new ArrayList<>();
    private final List<Throwable> unhandled = new ArrayList<>();
    private final Background background = new Background(unhandled::add);

    @Test
    void theNewestOfOneKeyWinsAndTheOldOneIsAskedToStop(FxRobot robot) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        robot.interact(() -> background.run("figures", (_, cancelled) -> {
            started.countDown();
            while (!cancelled.requested()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return "old";
        }, told::add));
        assertTrue(started.await(10, TimeUnit.SECONDS));
        robot.interact(() -> background.run("figures", (_, _) -> "new", told::add));
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
        waitUntilIdle();
        assertEquals(List.of("new"), told);
    }

    @Test
    void worksOfDifferentKeysDoNotTouchOneAnother(FxRobot robot) throws Exception {
        robot.interact(() -> {
            background.run("a", (_, _) -> 1, told::add);
            background.run("b", (_, _) -> 2, told::add);
        });
        waitUntilIdle();
        assertEquals(2, told.size());
    }

    @Test
    void closingAScopeDropsItsResultsAndLeavesOthers(FxRobot robot) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> {
            Background screen = background.scope();
            screen.run("slow", (_, _) -> {
                go.await();
                return "dropped";
            }, told::add);
            background.run("other", (_, _) -> {
                go.await();
                return "kept";
            }, told::add);
            assertEquals(2, background.running().size());
            screen.close();
            assertEquals(1, background.running().size());
            go.countDown();
        });
        waitUntilIdle();
        assertEquals(List.of("kept"), told);
    }

    @Test
    void aFailureNobodyTakesGoesToTheErrorDialog(FxRobot robot) throws Exception {
        robot.interact(() -> background.run("x", (_, _) -> {
            throw new IllegalStateException("broken");
        }, told::add));
        waitUntilIdle();
        assertEquals("broken", unhandled.getFirst().getMessage());
        assertTrue(told.isEmpty());
    }

    @Test
    void progressIsToldOnTheWindowsThreadHoweverOftenItIsReported(FxRobot robot) throws Exception {
        List<Running> works = new ArrayList<>();
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> works.add(background.run("x", (progress, _) -> {
            for (int i = 1; i <= 10_000; i++) {
                progress.at(Note.of("ui.working"), i, 10_000);
            }
            reported.countDown();
            go.await();
            return "";
        }, told::add)));
        assertTrue(reported.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, works.getFirst().fractionProperty().get());
        go.countDown();
        waitUntilIdle();
        assertFalse(told.isEmpty());
    }

    private void waitUntilIdle() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .waitForAsyncFx(10_000, () -> background.running().isEmpty()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
