"""What must be decided before Qt, OpenVINO or torch is imported."""
