package org.offprint.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.OffprintSettings;
import org.offprint.site.PublicAddress;
import org.offprint.storage.CannotStartException;
import org.offprint.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Settles at start, before the first visitor, who the administrator is: the one in the database,
 * the one that the settings name, or whoever brings the one-time code that is shown now. A folder
 * that was set up but has lost its administrator does not start.
 */
@Component
class FirstRun implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

    private final AdminAccounts accounts;
    private final SetupDoor door;
    private final AdminReset reset;
    private final DataFolder folder;
    private final OffprintSettings.Admin setting;
    private final PublicAddress address;
    private final ObjectProvider<SetupNotice> notice;
    private final AuditLog audit;
    private final Clock clock;
    private final boolean serving;
    private @Nullable OneTimeCode code;

    FirstRun(
            AdminAccounts accounts,
            SetupDoor door,
            AdminReset reset,
            DataFolder folder,
            OffprintSettings settings,
            PublicAddress address,
            ObjectProvider<SetupNotice> notice,
            AuditLog audit,
            Clock clock,
            ApplicationContext context) {
        this.accounts = accounts;
        this.door = door;
        this.reset = reset;
        this.folder = folder;
        this.setting = settings.admin();
        this.address = address;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
        this.serving = context instanceof WebApplicationContext;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean resetWaits = reset.pendingHash().isPresent();
        if (accounts.exists()) {
            // A crash between the account and the marker is made good here.
            folder.marker().recordSetUp(clock.instant());
            if (!resetWaits) {
                reset.discard();
            }
            if (isNamedBySettings()) {
                log.warn(
                        "OFFPRINT_ADMIN_USERNAME and its password are ignored: there is an administrator already. Take them out of the settings.");
            }
        } else if (folder.marker().isSetUp() && !resetWaits) {
            throw new CannotStartException(
                    "The data folder %s was set up, but its administrator is missing, so its database was lost or damaged. Put back the folder's last backup; or run java -jar offprint.jar admin reset, start again and set up anew."
                            .formatted(folder.path()));
        } else if (isNamedBySettings()) {
            createFromSettings();
        } else if (serving && !resetWaits) {
            code = door.open();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void showCode() {
        OneTimeCode shown = code;
        code = null;
        if (shown == null) {
            return;
        }
        String block = block(shown);
        SetupNotice place = notice.getIfAvailable();
        if (place == null) {
            log.info("{}", block);
        } else {
            place.show(block);
        }
    }

    private String block(OneTimeCode shown) {
        String setup = address.origin() + "/setup";
        String frame = "=".repeat(78);
        return String.join(
                System.lineSeparator(),
                List.of(
                        "",
                        frame,
                        "  Offprint has no administrator yet. Open",
                        "",
                        "      " + setup,
                        "",
                        "  and give this one-time code, which is good for one hour:",
                        "",
                        "      " + shown.text(),
                        "",
                        "  Or open both at once:",
                        "",
                        "      " + setup + "#" + shown.text(),
                        frame,
                        ""));
    }

    private boolean isNamedBySettings() {
        return setting.username() != null
                || setting.password() != null
                || setting.passwordFile() != null;
    }

    private void createFromSettings() {
        try {
            Username username = Username.of(setting.username());
            accounts.create(username, password());
            folder.marker().recordSetUp(clock.instant());
            reset.discard();
            audit.record("set-up", username.value(), "settings");
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "The administrator of OFFPRINT_ADMIN_USERNAME cannot be made. "
                            + e.getMessage(),
                    e);
        }
    }

    private String password() {
        String password = setting.password();
        Path file = setting.passwordFile();
        if (password != null && file != null) {
            throw new IllegalArgumentException(
                    "Set OFFPRINT_ADMIN_PASSWORD or OFFPRINT_ADMIN_PASSWORD_FILE, not both.");
        }
        if (password != null) {
            return password;
        }
        if (file == null) {
            throw new IllegalArgumentException(
                    "Set OFFPRINT_ADMIN_PASSWORD_FILE (or OFFPRINT_ADMIN_PASSWORD) too.");
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? "" : lines.getFirst();
        } catch (IOException e) {
            throw new CannotStartException(
                    "The file %s of OFFPRINT_ADMIN_PASSWORD_FILE cannot be read (%s); check its path and who may read it."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
