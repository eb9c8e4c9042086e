package gr.hestia.admin.work;

import gr.hestia.admin.operations.StartUp;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** A part of this process that takes work once the process is up, until it is stopped or paused. */
public abstract class TakesWork implements SmartLifecycle {

    private boolean up;
    private boolean wanted;

    /** Who does the work. */
    protected abstract Workers workers();

    @EventListener(StartUp.Completed.class)
    final synchronized void up() {
        up = true;
        begin();
    }

    @Override
    public final synchronized void start() {
        wanted = true;
        begin();
    }

    @Override
    public final synchronized void stop() {
        wanted = false;
        workers().stop();
    }

    @Override
    public final synchronized boolean isRunning() {
        return wanted;
    }

    private void begin() {
        if (up && wanted) {
            workers().start();
        }
    }
}
