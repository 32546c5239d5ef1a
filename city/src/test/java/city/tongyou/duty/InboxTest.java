package city.tongyou.duty;

import static city.tongyou.duty.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.access.AccountId;
import city.tongyou.access.Post;
import city.tongyou.access.Role;
import city.tongyou.access.Viewer;
import city.tongyou.region.RegionId;
import city.tongyou.unit.Unit;
import city.tongyou.unit.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InboxTest {

  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  private final InboxSorter jin = sorter(Role.UNIT, Samples.PARKS, Samples.JIN.account());
  private final InboxSorter office =
      sorter(Role.OFFICE, Samples.OFFICE, new AccountId(new UUID(0, 9)));

  @Test
  void duties_lie_by_their_days_and_a_week_ends_on_sunday() {
    var days = Stream.of(0, 2, 4, 6, 7).map(MONDAY::plusDays).map(Samples::duty).map(jin::item);
    var inbox = new Inbox(WEDNESDAY, days.toList());

    assertThat(Stream.of(Inbox.When.values()).map(inbox::count)).containsExactly(1, 1, 2, 1);
  }

  @Test
  void what_a_colleague_took_is_the_units_and_not_mine() {
    var taken = Samples.duty(WEDNESDAY).taken(Samples.LU);
    var inbox = new Inbox(WEDNESDAY, List.of(jin.item(taken)));

    assertThat(inbox.scope(Inbox.Scope.MINE).items()).isEmpty();
    assertThat(inbox.scope(Inbox.Scope.UNIT).items()).hasSize(1);
  }

  @Test
  void who_gave_it_watches_until_there_is_something_to_decide() {
    var duty = Samples.duty(WEDNESDAY);
    var asks = duty.askedFor(new Deadline.MoreTime(WEDNESDAY.plusDays(3), "等"));

    assertThat(office.item(duty).need()).isEqualTo(Inbox.Need.WATCH);
    assertThat(office.item(asks).need()).isEqualTo(Inbox.Need.DECIDE);
    assertThat(office.item(duty.handedBack()).need()).isEqualTo(Inbox.Need.REASSIGN);
    assertThat(jin.item(duty.handedBack()).need()).isEqualTo(Inbox.Need.WATCH);
  }

  @Test
  void lateness_counts_working_days() {
    assertThat(jin.item(Samples.duty(MONDAY.minusDays(3))).workingDays()).isEqualTo(3);
    assertThat(jin.item(Samples.duty(MONDAY.plusDays(7))).workingDays()).isEqualTo(3);
  }

  private static InboxSorter sorter(Role role, UnitId unit, AccountId account) {
    var post = new Post(role, unit, new RegionId(new UUID(0, 7)), MONDAY, null);
    return new InboxSorter(
        new Viewer.Staff(account, "某人", List.of(post)),
        WEDNESDAY,
        Samples.WEEKDAYS,
        Map.of(
            Samples.PARKS,
            new Unit(
                Samples.PARKS, "ylj", "园林局", "园林局", "Parks", "department", null, null, List.of())));
  }
}
