package city.tongyou.linkage.generate;

/**
 * One line about a child in one department's file, mistakes included; what is missing is empty.
 *
 * @param person the child in truth
 * @param birth as yyyy-MM-dd; with a mistake in it, not always a day of the calendar
 * @param guardian the grandparent, where one looks after the child
 * @param guardianId the identity number of the first guardian named
 */
public record ChildRecord(
    String id,
    Department source,
    long person,
    String name,
    String sex,
    String birth,
    String idNumber,
    String father,
    String mother,
    String guardian,
    String guardianId,
    String phone,
    String address) {}
