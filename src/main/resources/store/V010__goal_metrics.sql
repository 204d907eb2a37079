-- Which metrics were attached to a goal and taken away again, and when. The question is the id of a question of the goal;
-- empty = what the goal is measured by; 'guardrails' = what must not get worse.
CREATE TABLE goal_metric (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL,
    at TEXT NOT NULL,
    question TEXT NOT NULL,
    metric TEXT NOT NULL,
    added INTEGER NOT NULL
) STRICT;
