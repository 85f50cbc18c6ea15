package org.offprint.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.offprint.OffprintApplication;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A whole site over a data folder, which answers on a port of its own until it is closed. */
public final class OpenSite implements AutoCloseable {

    /** Under which address the public knows it. */
    public static final String ORIGIN = "https://ada.example.org";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private OpenSite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens a site, which is empty where the folder is new. */
    public static OpenSite in(Path folder, String... properties) {
        return run(new SpringApplicationBuilder(OffprintApplication.class), folder, properties);
    }

    /** Opens a site whose files lie in a folder and whose rows lie in another database than H2. */
    static OpenSite in(Path folder, DataSource database) {
        return run(
                new SpringApplicationBuilder(OffprintApplication.class)
                        .initializers(context ->
                                context.addBeanFactoryPostProcessor(beans ->
                                        useDatabase((BeanDefinitionRegistry) beans, database))),
                folder);
    }

    private static void useDatabase(BeanDefinitionRegistry beans, DataSource database) {
        beans.removeBeanDefinition("dataSource");
        beans.registerBeanDefinition(
                "dataSource", new RootBeanDefinition(DataSource.class, () -> database));
        beans.removeBeanDefinition("transactionManager");
        beans.registerBeanDefinition(
                "transactionManager",
                new RootBeanDefinition(
                        JdbcTransactionManager.class, () -> new JdbcTransactionManager(database)));
    }

    private static OpenSite run(
            SpringApplicationBuilder application, Path folder, String... properties) {
        return new OpenSite(
                application.run(
                        Stream.concat(
                                        Stream.of(
                                                "offprint.data=" + folder,
                                                "offprint.url=" + ORIGIN,
                                                "offprint.starter=empty",
                                                "server.port=0"),
                                        Stream.of(properties))
                                .collect(
                                        Collectors.toMap(
                                                it -> it.substring(0, it.indexOf('=')),
                                                it -> it,
                                                (usual, other) -> other))
                                .values()
                                .stream()
                                .map("--"::concat)
                                .toArray(String[]::new)));
    }

    /** One of its services. */
    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    /** All of its services. */
    public ConfigurableApplicationContext beans() {
        return context;
    }

    /** The port on which it answers. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The answer to a visitor, whatever it is. */
    public HttpResponse<byte[]> ask(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path)).build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
