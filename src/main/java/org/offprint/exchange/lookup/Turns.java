package org.offprint.exchange.lookup;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** At most one request at a time goes to a service, and after the pause that it asks for. */
final class Turns {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    private static final class Queue {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long free = System.nanoTime();
    }

    /** What is done in one's turn. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws LookUpException;
    }

    /**
     * Waits for the service's turn and sends the request.
     *
     * @throws LookUpException if the wait is interrupted or lasts too long, or by the request
     */
    <T> T take(Service service, Request<T> request) throws LookUpException {
        Queue queue = queues.computeIfAbsent(service.name(), name -> new Queue());
        try {
            if (!queue.lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LookUpException(
                        "%s is still busy with other look-ups of this site; try again in a minute."
                                .formatted(service.name()));
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        try {
            TimeUnit.NANOSECONDS.sleep(queue.free - System.nanoTime());
            return request.send();
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            queue.free = System.nanoTime() + service.pause().toNanos();
            queue.lock.unlock();
        }
    }

    static LookUpException interrupted() {
        Thread.currentThread().interrupt();
        return new LookUpException("The look-up was cancelled.");
    }
}
