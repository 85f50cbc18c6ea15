package org.offprint.exchange.lookup;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;

/**
 * Asks the configured services, and nobody else. A redirect is followed only to where one of them
 * is configured to be; an answer that comes slowly, or never ends, is cut. A busy service is asked
 * again, as long as there is time.
 */
final class RegisterClient {

    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOT_THERE = Set.of(404, 410, 204);

    private final HttpExchange http;
    private final List<Service> services;
    private final ClientLimits limits;
    private final Supplier<String> agent;
    private final Clock clock;
    private final Turns turns = new Turns();

    /**
     * @param services all that may be contacted
     * @param agent how the client introduces itself
     */
    RegisterClient(
            HttpExchange http,
            List<Service> services,
            ClientLimits limits,
            Supplier<String> agent,
            Clock clock) {
        this.http = http;
        this.services = List.copyOf(services);
        this.limits = limits;
        this.agent = agent;
        this.clock = clock;
    }

    /** A limit of the usual length for a look-up. */
    TimeLimit timeLimit() {
        return new TimeLimit(limits.time());
    }

    /**
     * Gets what is at the path below the service's address.
     *
     * @param path begins with a slash; what comes from outside is {@link BaseAddress#encoded}
     * @param accept the media type that is asked for
     * @throws LookUpException.Unknown if there is nothing
     */
    Answer get(Service service, String path, String accept, TimeLimit time) throws LookUpException {
        URI address = service.address().resolve(path);
        return turns.take(
                service,
                () -> {
                    time.start();
                    return attempts(service, address, accept, time);
                });
    }

    private Answer attempts(Service service, URI address, String accept, TimeLimit time)
            throws LookUpException {
        Duration pause = limits.pause();
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= limits.attempts();
            Duration wait = pause;
            try {
                HttpExchange.Reply reply = following(service, address, accept, time);
                if (!BUSY.contains(reply.status())) {
                    return answer(service, reply);
                }
                Duration asked = RetryAfter.read(reply.retryAfter(), clock);
                if (asked != null) {
                    wait = asked;
                }
                if (last || wait.compareTo(time.left()) >= 0) {
                    throw busy(service, reply, asked);
                }
            } catch (ConnectException e) {
                if (last || wait.compareTo(time.left()) >= 0) {
                    throw Failures.unreachable(service, address);
                }
            } catch (IOException e) {
                throw failure(service, address, e, time);
            }
            sleep(wait);
            pause = pause.multipliedBy(2);
        }
    }

    private HttpExchange.Reply following(Service service, URI start, String accept, TimeLimit time)
            throws LookUpException, IOException {
        URI address = start;
        for (int redirects = 0; ; redirects++) {
            HttpExchange.Reply reply = timed(service, address, accept, time);
            if (!MOVED.contains(reply.status())) {
                return reply;
            }
            address = target(service, address, reply.location());
            if (redirects == limits.redirects()) {
                throw new LookUpException(
                        "%s sends from one address to the next without an end."
                                .formatted(service.name()));
            }
        }
    }

    private URI target(Service service, URI from, @Nullable String location)
            throws LookUpException {
        URI target = null;
        try {
            target = location == null ? null : from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            // No address: refused like one that leads elsewhere.
        }
        URI found = target;
        boolean configured =
                found != null
                        && found.getRawUserInfo() == null
                        && services.stream()
                                .map(Service::base)
                                .anyMatch(base -> base != null && base.holds(found));
        boolean downgraded =
                found != null
                        && "https".equals(from.getScheme())
                        && !"https".equals(found.getScheme());
        if (found == null || !configured || downgraded) {
            throw new LookUpException(
                    "%s sends elsewhere (“%s”); only the configured addresses are asked."
                            .formatted(service.name(), Failures.shown(location)));
        }
        return found;
    }

    /** Runs the request on a thread of its own, which nothing that it waits for can hold up. */
    private HttpExchange.Reply timed(Service service, URI address, String accept, TimeLimit time)
            throws LookUpException, IOException {
        HttpGet request = HttpExchange.request(address, accept, agent.get());
        FutureTask<HttpExchange.Reply> task =
                new FutureTask<>(() -> http.send(request, limits.bytes()));
        Thread.ofVirtual().name("look-up").start(task);
        boolean done = false;
        try {
            HttpExchange.Reply reply =
                    task.get(Math.max(0, time.left().toNanos()), TimeUnit.NANOSECONDS);
            done = true;
            return reply;
        } catch (TimeoutException e) {
            throw tooSlow(service, time);
        } catch (InterruptedException e) {
            throw Turns.interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IOException(e.getCause());
        } finally {
            if (!done) {
                request.cancel();
                task.cancel(true);
            }
        }
    }

    private Answer answer(Service service, HttpExchange.Reply reply) throws LookUpException {
        if (NOT_THERE.contains(reply.status())) {
            throw new LookUpException.Unknown("%s does not know it.".formatted(service.name()));
        }
        if (reply.status() != 200) {
            throw new LookUpException(
                    "%s refused the request (HTTP %d).".formatted(service.name(), reply.status()));
        }
        if (reply.type().matches("text/html|(image|audio|video|font)/.*|application/pdf")) {
            throw new LookUpException(
                    "%s answered with something else than data (%s)."
                            .formatted(service.name(), Failures.shown(reply.type())));
        }
        return new Answer(reply.body());
    }

    private LookUpException failure(Service service, URI address, IOException e, TimeLimit time) {
        return switch (e) {
            case CheckedNames.NotPublicException _ -> Failures.notPublic(service, address);
            case UnknownHostException _ -> Failures.offline(service, address);
            case NoRouteToHostException _ -> Failures.unreachable(service, address);
            case HttpExchange.TooLongException _ -> Failures.tooLong(service, limits.bytes());
            case SSLException _ -> Failures.insecure(service);
            case ZipException _ -> Failures.broken(service);
            default -> time.isOver() ? tooSlow(service, time) : Failures.broken(service);
        };
    }

    private static LookUpException tooSlow(Service service, TimeLimit time) {
        return new LookUpException(
                "%s did not answer within %d seconds; try again later."
                        .formatted(service.name(), Math.max(1, time.length().toSeconds())));
    }

    private static LookUpException busy(
            Service service, HttpExchange.Reply reply, @Nullable Duration asked) {
        return asked == null || asked.toSeconds() < 1
                ? new LookUpException(
                        "%s is out of order or too busy (HTTP %d); try again later."
                                .formatted(service.name(), reply.status()))
                : new LookUpException(
                        "%s is too busy and asks for %,d seconds of patience (HTTP %d); try again then."
                                .formatted(service.name(), asked.toSeconds(), reply.status()));
    }

    private static void sleep(Duration pause) throws LookUpException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw Turns.interrupted();
        }
    }
}
