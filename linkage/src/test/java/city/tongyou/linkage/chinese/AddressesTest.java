package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "苏州市吴中区木渎镇金山路12弄3幢502室, 金山路, 12-3-502",
    "金山路１２弄３幢５０２室, 金山路, 12-3-502",
    "金山路12-3-502, 金山路, 12-3-502",
    "金山路十二弄三幢五〇二室, 金山路, 12-3-502",
    "江苏省苏州市吴中区木渎镇 金山路 012 弄 3 号楼 502, 金山路, 12-3-502",
    "横塘社区一百零三号, '', 103",
    "金色家园A座1002, 金色家园, A-1002",
    "向阳村, 向阳村, ''",
  })
  void street_and_house_are_found_however_they_are_written(
      String address, String street, String house) {
    assertThat(Addresses.street(address)).isEqualTo(street);
    assertThat(Addresses.house(address)).isEqualTo(house);
  }

  private static final Gazetteer PLACES =
      Gazetteer.of(
          List.of(
              new Region("99", "云州市", ""),
              new Region("9901", "东湖区", "99"),
              new Region("9902", "西山县", "99"),
              new Region("990101", "柳桥街道", "9901"),
              new Region("990201", "柳桥镇", "9902"),
              new Region("99010101", "新安社区居委会", "990101"),
              new Region("99020101", "新安村委会", "990201"),
              new Region("99020102", "石坡村委会", "990201")));

  @ParameterizedTest
  @CsvSource({
    "云州市东湖区柳桥街道新安社区3幢, 99010101",
    "东湖区新安社区, 99010101",
    "西山县柳桥镇石坡村5组, 99020102",
    "石坡村, 99020102",
    "柳桥镇新安村8号, 99020101",
    "云州市东湖大道8号, 99",
    "东湖柳桥, 990101",
    "新安, 99",
    "海州市平安路, ''",
  })
  void the_region_is_the_innermost_that_the_names_agree_on(String address, String code) {
    assertThat(PLACES.code(address).orElse("")).isEqualTo(code);
  }

  @Test
  void what_follows_the_region_is_kept() {
    assertThat(PLACES.find("云州市东湖区柳桥街道柳荫路8号").rest()).isEqualTo("柳荫路8号");
  }
}
