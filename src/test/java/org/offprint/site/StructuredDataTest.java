package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {

    @Test
    void cannotEndTheElementThatHoldsIt() {
        String hostile = "</script><!-- <script> & ]]> \u2028";

        StructuredData data = StructuredData.of(Map.of("name", hostile));

        assertThat(data.json()).doesNotContain("<", ">", "&", "\u2028");
        assertThat(JsonMapper.shared().readTree(data.json()).get("name").asString())
                .isEqualTo(hostile);
    }
}
