package org.offprint.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.media.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of the one profile, and of its links. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Profile> find() {
        List<ProfileLink> links =
                jdbc.sql("select kind, label, url from profile_link order by sort_order")
                        .query((row, i) ->
                                new ProfileLink(
                                        ProfileLinkKind.valueOf(row.getString("kind")),
                                        row.getString("label"),
                                        new WebLink(row.getString("url"))))
                        .list();
        return jdbc.sql("select * from profile").query((row, i) -> read(row, links)).optional();
    }

    /** Stores the profile where {@code version} is the stored one's; false if it is not. */
    boolean replace(long version, Profile profile) {
        int updated =
                jdbc.sql(
                                """
                                update profile set version = :version, name = :name, name_forms = :name_forms,
                                    job_title = :job_title, affiliation = :affiliation,
                                    affiliation_url = :affiliation_url, interests = :interests, topics = :topics, email = :email,
                                    bio = :bio, photo_name = :photo_name, photo_width = :photo_width,
                                    photo_height = :photo_height, photo_alt = :photo_alt, changed_at = :changed_at
                                where version = :read_version\
                                """)
                        .params(columns(profile))
                        .param("read_version", version)
                        .update();
        if (updated == 0 && (version != 0 || find().isPresent())) {
            return false;
        }
        if (updated == 0) {
            insert(profile);
        }
        writeLinks(profile.data().links());
        return true;
    }

    void start(Profile profile) {
        jdbc.sql("delete from profile").update();
        insert(profile);
        writeLinks(profile.data().links());
    }

    private void insert(Profile profile) {
        jdbc.sql(
                        """
                        insert into profile (id, version, name, name_forms, job_title, affiliation,
                            affiliation_url, interests, topics, email, bio, photo_name, photo_width,
                            photo_height, photo_alt, changed_at)
                        values (1, :version, :name, :name_forms, :job_title, :affiliation,
                            :affiliation_url, :interests, :topics, :email, :bio, :photo_name, :photo_width,
                            :photo_height, :photo_alt, :changed_at)\
                        """)
                .params(columns(profile))
                .update();
    }

    private void writeLinks(List<ProfileLink> links) {
        jdbc.sql("delete from profile_link").update();
        int order = 0;
        for (ProfileLink link : links) {
            jdbc.sql("insert into profile_link (sort_order, kind, label, url) values (?, ?, ?, ?)")
                    .param(order++)
                    .param(link.kind().name())
                    .param(link.label())
                    .param(link.url().value())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> columns(Profile profile) {
        ProfileData data = profile.data();
        WebLink affiliationUrl = data.affiliationUrl();
        EmailAddress email = data.email();
        Photo photo = data.photo();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("version", profile.version());
        columns.put("name", data.name());
        columns.put("name_forms", String.join("\n", data.nameForms()));
        columns.put("job_title", data.jobTitle());
        columns.put("affiliation", data.affiliation());
        columns.put("affiliation_url", affiliationUrl == null ? null : affiliationUrl.value());
        columns.put("interests", data.interests());
        columns.put("topics", String.join("\n", data.topics()));
        columns.put("email", email == null ? null : email.value());
        columns.put("bio", data.bio().source());
        columns.put("photo_name", photo == null ? null : photo.picture().name());
        columns.put("photo_width", photo == null ? null : photo.picture().width());
        columns.put("photo_height", photo == null ? null : photo.picture().height());
        columns.put("photo_alt", photo == null ? null : photo.alt());
        columns.put("changed_at", profile.changedAt().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private static Profile read(ResultSet row, List<ProfileLink> links) throws SQLException {
        String affiliationUrl = row.getString("affiliation_url");
        String email = row.getString("email");
        String photo = row.getString("photo_name");
        return new Profile(
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new ProfileData(
                        row.getString("name"),
                        row.getString("name_forms").lines().toList(),
                        row.getString("job_title"),
                        row.getString("affiliation"),
                        affiliationUrl == null ? null : new WebLink(affiliationUrl),
                        row.getString("interests"),
                        row.getString("topics").lines().toList(),
                        email == null ? null : new EmailAddress(email),
                        new MarkdownText(row.getString("bio")),
                        photo == null
                                ? null
                                : new Photo(
                                        new Picture(
                                                photo,
                                                row.getInt("photo_width"),
                                                row.getInt("photo_height")),
                                        row.getString("photo_alt")),
                        links));
    }
}
