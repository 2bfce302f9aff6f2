# Parts of a page that are shown one at a time.
part-frameworks-coverage = What they cover
part-frameworks-membership = Who is in them
part-frameworks-meetings = What meetings asked of them
part-data-tables = Tables
part-data-sources = Sources
part-data-dictionary = Dictionary
part-data-method = Method, licence, citation
part-quality-sources = Sources
part-quality-completeness = Completeness
part-quality-disagreements = Disagreements
part-quality-standing = Standing and age
part-quality-pairs = Country pairs
part-quality-changes = Changes
