/** A column that downloads of a table with corrections carry: what each record held before. The reader passes over it, as over `demonstration`. */
export const CORRECTED_COLUMN = 'corrected';
