package org.offprint.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A name of this site that outlives its address, for what has to be the same for ever, such as the
 * id of a feed. It is made when it is first asked for.
 */
@Component
public class SiteIdentity {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    SiteIdentity(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The lasting id of something that this site has once, such as the feed of its news. */
    public UUID idOf(String name) {
        String whole = find().orElseGet(this::make) + " " + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<UUID> find() {
        return jdbc.sql("select uuid from site_identity").query(UUID.class).optional();
    }

    /** Whoever comes second takes what the first has stored. */
    private UUID make() {
        UUID made = UUID.randomUUID();
        try {
            apart.executeWithoutResult(status ->
                    jdbc.sql("insert into site_identity (id, uuid) values (1, ?)")
                            .param(made)
                            .update());
            return made;
        } catch (DuplicateKeyException e) {
            return find().orElseThrow();
        }
    }
}
