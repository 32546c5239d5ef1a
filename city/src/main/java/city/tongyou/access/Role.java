package city.tongyou.access;

/** What somebody is in a post, and so what they may do. */
public enum Role {
  /** The leading group's office, which runs the plan for the whole city. */
  OFFICE,
  /** A body that the plan names. */
  UNIT,
  /** The office of a district. */
  DISTRICT,
  /** Keeps accounts and settings; sees the plan and changes none of it. */
  ADMINISTRATOR;

  boolean allows(Right right) {
    return switch (this) {
      case OFFICE -> right != Right.ADMINISTER;
      case UNIT, DISTRICT -> right == Right.REPORT;
      case ADMINISTRATOR -> right == Right.ADMINISTER;
    };
  }

  /** Whether its rights hold for every unit and region. */
  boolean isCityWide() {
    return this == OFFICE || this == ADMINISTRATOR;
  }
}
