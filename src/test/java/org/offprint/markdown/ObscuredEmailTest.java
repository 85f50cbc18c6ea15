package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObscuredEmailTest {

    @Test
    void writesAnAddressForPeopleAlone() {
        assertThat(ObscuredEmail.html("me@x.edu").value().replace("&#8239;", "\u202F"))
                .isEqualTo("me\u202F<span class=\"at\">at</span>\u202Fx.edu");
    }

    @Test
    void escapesWhatIsNoAddress() {
        AllowedHtml.check(ObscuredEmail.html("<script>alert(1)</script>@x.edu").value());
    }

    @Test
    void readsWhatItWrote() {
        assertThat(ObscuredEmail.read(ObscuredEmail.html("a.b-c@x-y.edu").value()))
                .contains("a.b-c@x-y.edu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    user@host.edu                              | user@host.edu
                    Write to user@host.edu.                    | user@host.edu
                    [me](mailto:user@host.edu)                 | user@host.edu
                    user *at* uw *dot* edu                     | user@uw.edu
                    **Email**: user *at* uw *dot* edu          | user@uw.edu
                    user [at] uw [dot] edu                     | user@uw.edu
                    user[at]uw[dot]edu                         | user@uw.edu
                    user (at) host.edu                         | user@host.edu
                    user(@)host.edu                            | user@host.edu
                    user AT host DOT edu                       | user@host.edu
                    user AT host.edu                           | user@host.edu
                    user {at} cs {dot} uw {dot} edu            | user@cs.uw.edu
                    user <at> host <dot> edu                   | user@host.edu
                    name -at- host -dot- edu                   | name@host.edu
                    name_at_host_dot_edu                       | name@host.edu
                    user \\[at\\] host.edu                     | user@host.edu
                    Email: **user** at host.edu                | user@host.edu
                    user **at** host.edu                       | user@host.edu
                    _user_ at host dot edu                     | user@host.edu
                    user&#64;host&#46;edu                      | user@host.edu
                    user &#91;at&#93; host.edu                 | user@host.edu
                    user @ host . edu                          | user@host.edu
                    user ＠ host.edu                           | user@host.edu
                    first.last (at) cs dot uni-x dot de        | first.last@cs.uni-x.de
                    first [dot] last [at] uni-x [dot] de       | first.last@uni-x.de
                    name at host dot edu                       | name@host.edu
                    E-mail: name at cs.host.edu                | name@cs.host.edu
                    My email is name at host.edu               | name@host.edu
                    name at host.edu                           | name@host.edu
                    User@Host.EDU                              | User@host.edu
                    a <b>name</b>@host.edu                     | name@host.edu
                    """)
    void readsManySpellings(String text, String address) {
        assertThat(ObscuredEmail.read(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I am a postdoc at uw.edu.",
                "I am a professor at the University of Washington.",
                "The code is available at github.com/me.",
                "Available at example.com",
                "email me at uw.edu",
                "We met at noon. Dot products are fun.",
                "a state-of-the-art method, at best",
                "Talk @ NeurIPS 2024",
                "npm@1.2.3",
                "https://medium.com/@user.name",
                "git@github.com:me/paper.git",
                "@misc{key, title = {x.y}}",
                "{first.last}@host.edu",
                "look at this. now"
            })
    void isNotFooledByEnglish(String text) {
        assertThat(ObscuredEmail.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.", "a ", "a@", "a at ", "a dot ", "(at", "a [at] ", "email ", "-a"})
    void endsSoonOnLongTexts(String piece) {
        assertThat(ObscuredEmail.read(piece.repeat(100_000 / piece.length()))).isEmpty();
    }
}
