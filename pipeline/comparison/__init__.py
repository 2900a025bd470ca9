"""What two linked passages say of the same thing, and whether it differs: one file a kind of value."""
