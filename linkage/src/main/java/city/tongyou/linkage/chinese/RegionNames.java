package city.tongyou.linkage.chinese;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways in which people write a region's name: 横塘社区居委会, 横塘社区, 横塘. */
final class RegionNames {

  /** Longer endings first, so that 社区居委会 is not taken for 居委会. */
  private static final List<String> ENDINGS =
      List.of(
          "社区居民委员会", "社区居委会", "居民委员会", "村民委员会", "社区居民委会", "居委会", "村委会", "特别行政区", "自治区", "自治州",
          "自治县", "街道办事处", "街道", "社区", "地区", "新区", "省", "市", "区", "县", "镇", "乡", "村", "旗", "盟");

  private static final int SHORTEST = 2;

  private RegionNames() {}

  /**
   * The full name first. Forms of a single character are left out: they would be found anywhere.
   */
  static Set<String> forms(String name) {
    String full = Addresses.bare(name);
    var forms = new LinkedHashSet<String>();
    forms.add(full);
    for (String ending : ENDINGS) {
      if (full.endsWith(ending)) {
        addForms(forms, full.substring(0, full.length() - ending.length()), ending);
        break;
      }
    }
    return forms;
  }

  /** Whether a form is the bare stem, which a road may carry as well. */
  static boolean isStem(String form) {
    return ENDINGS.stream().noneMatch(form::endsWith);
  }

  private static void addForms(Set<String> forms, String stem, String ending) {
    if (stem.length() < SHORTEST) {
      return;
    }
    forms.add(stem);
    if (ending.startsWith("社区")) {
      forms.add(stem + "社区");
      forms.add(stem + "居委会");
    }
    if (ending.startsWith("村")) {
      forms.add(stem + "村");
      forms.add(stem + "村委会");
    }
    if (ending.equals("街道")) {
      forms.add(stem + "镇");
    }
  }
}
