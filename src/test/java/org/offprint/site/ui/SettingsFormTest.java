package org.offprint.site.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.common.WebLink;
import org.offprint.site.PublicAddress;
import org.offprint.site.SiteMenu;
import org.offprint.site.SiteSettings;

class SettingsFormTest {

    private final PublicAddress publicAddress = mock(PublicAddress.class);

    @Test
    void showsAnAddressThatIsSetOutsideAndLeavesTheStoredOneAlone() {
        given(publicAddress.isFixed()).willReturn(true);
        given(publicAddress.origin()).willReturn("https://outside.example.org");
        SiteSettings stored =
                new SiteSettings(
                        3, null, "en", new WebLink("https://inside.example.org"), List.of());
        SettingsForm form =
                new SettingsForm(publicAddress, mock(SiteMenu.class), (key, values) -> key);

        form.show(stored);

        assertThat(form.address.getValue()).isEqualTo("https://outside.example.org");
        assertThat(form.address.isReadOnly()).isTrue();
        assertThat(form.address.getHelperText()).contains("OFFPRINT_URL");
        assertThat(form.read(stored)).contains(stored);
    }
}
