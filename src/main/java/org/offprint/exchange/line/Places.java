package org.offprint.exchange.line;

import java.util.Set;

/** Cities in which publishers are, where their names stand beside them. */
final class Places {

    private static final Set<String> CITIES =
            Set.of(
                    "Amsterdam",
                    "Belmont",
                    "Berlin",
                    "Boston",
                    "Cambridge",
                    "Cham",
                    "Chicago",
                    "Dordrecht",
                    "Frankfurt",
                    "Frankfurt am Main",
                    "Göttingen",
                    "Hamburg",
                    "Heidelberg",
                    "Hillsdale",
                    "Hoboken",
                    "Köln",
                    "Leipzig",
                    "Lisboa",
                    "London",
                    "Los Angeles",
                    "Lyon",
                    "Madrid",
                    "Milano",
                    "Minneapolis",
                    "Moscow",
                    "München",
                    "Munich",
                    "Münster",
                    "New Haven",
                    "New York",
                    "Newbury Park",
                    "NY",
                    "Oxford",
                    "Paris",
                    "Philadelphia",
                    "Princeton",
                    "Providence",
                    "Reading",
                    "Roma",
                    "San Francisco",
                    "Singapore",
                    "St. Louis",
                    "Stuttgart",
                    "Sydney",
                    "Thousand Oaks",
                    "Tokyo",
                    "Toronto",
                    "Tübingen",
                    "Washington",
                    "Wien",
                    "Wiesbaden",
                    "Zürich",
                    "Zurich",
                    "Basel",
                    "Barcelona",
                    "北京",
                    "上海",
                    "南京",
                    "武汉",
                    "广州",
                    "西安");

    private Places() {}

    static boolean isCity(String name) {
        return CITIES.contains(name.strip());
    }
}
